/** Builds what runs in the browser: the islands of the public pages, and the workspace. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { openApi } from '../openapi/document.ts'
import { filesIn, root } from './folders.ts'
import { pagesVersion } from './pages-version.ts'
import { buildServiceWorker, serviceWorkerAddress } from './service-worker.ts'

/** Under this name stands the hash of what renders the pages, so that a publisher knows which pages are stale. */
const pagesKey = 'pages'

/** Logical name (`islands/trend.js`, `workspace/main.css`) → address (`/assets/islands/trend-AB12CD.js`). */
export type Assets = Record<string, string>

export interface Frontend {
  readonly assets: Assets
  /** Address → file of everything that has to be served: assets and the page of the workspace. */
  readonly files: Readonly<Record<string, string>>
}

/** Bundles every `frontend/islands/*.ts(x)` and, of `frontend/workspace`, `main.tsx` and the workers into `outDir`, replacing what is there. */
export async function buildFrontend({ outDir = join(root, '.build/frontend') } = {}): Promise<Frontend> {
  const entryPoints = [
    ...(await filesIn('frontend/islands', /\.tsx?$/)),
    ...(await filesIn('frontend/workspace', /^(main|import-worker|workbook-worker)\.tsx?$/)),
  ]
  await rm(outDir, { recursive: true, force: true })
  await mkdir(outDir, { recursive: true })
  const { metafile } = await build({
    entryPoints,
    outbase: join(root, 'frontend'),
    outdir: join(outDir, 'assets'),
    entryNames: '[dir]/[name]-[hash]',
    chunkNames: 'chunks/[name]-[hash]',
    assetNames: 'files/[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: ['es2022'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'linked',
    metafile: true,
    absWorkingDir: root,
    logLevel: 'warning',
  })
  const assets: Assets = { ...assetsOf(metafile, outDir), [pagesKey]: await pagesVersion() }
  const files: Record<string, string> = {}
  for (const output of Object.keys(metafile.outputs)) {
    const file = join(root, output)
    files[`/${relative(outDir, file).replaceAll('\\', '/')}`] = file
  }
  const chunks = chunksOf(metafile, outDir, 'workspace/main')
  const html = workspacePage(assets, chunks)
  const page = join(outDir, 'workspace/index.html')
  await mkdir(join(outDir, 'workspace'), { recursive: true })
  await writeFile(page, html)
  files['/workspace/index.html'] = page
  const description = join(outDir, 'openapi.json')
  await writeFile(description, `${JSON.stringify(openApi())}\n`)
  files['/openapi.json'] = description
  const shell = [assets['workspace/main.js'], assets['workspace/main.css'], ...chunks].filter(
    (address) => address !== undefined,
  )
  files[serviceWorkerAddress] = await buildServiceWorker(outDir, html, shell)
  await writeFile(join(outDir, 'assets/manifest.json'), `${JSON.stringify(assets, null, 2)}\n`)
  return { assets, files }
}

function assetsOf(metafile: Metafile, outDir: string): Assets {
  const assets: Assets = {}
  for (const [output, { entryPoint, cssBundle }] of Object.entries(metafile.outputs)) {
    if (!entryPoint) continue
    const name = logicalName(entryPoint)
    assets[`${name}.js`] = addressOf(outDir, output)
    if (cssBundle) assets[`${name}.css`] = addressOf(outDir, cssBundle)
  }
  return assets
}

/** Addresses of the chunks that an entry needs at once, so that the page can ask for them early. */
function chunksOf({ outputs }: Metafile, outDir: string, entry: string): string[] {
  const output = Object.values(outputs).find((o) => o.entryPoint && logicalName(o.entryPoint) === entry)
  const chunks = new Set<string>()
  const follow = (from: Metafile['outputs'][string] | undefined): void => {
    for (const { kind, external, path } of from?.imports ?? [])
      if (kind === 'import-statement' && !external && !chunks.has(path)) {
        chunks.add(path)
        follow(outputs[path])
      }
  }
  follow(output)
  return [...chunks].map((path) => addressOf(outDir, path))
}

const logicalName = (entryPoint: string): string =>
  entryPoint.replace(/^frontend\//, '').replace(/\.tsx?$/, '')

const addressOf = (outDir: string, output: string): string =>
  `/${relative(outDir, join(root, output)).replaceAll('\\', '/')}`

const workspacePage = (assets: Assets, chunks: readonly string[]): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Workspace – AIDER Tracker</title>
<link rel="icon" href="data:,">
${[
  assets['workspace/main.css'] && `<link rel="stylesheet" href="${assets['workspace/main.css']}">`,
  ...chunks.map((chunk) => `<link rel="modulepreload" href="${chunk}">`),
  assets['workspace/main.js'] && `<script type="module" src="${assets['workspace/main.js']}"></script>`,
]
  .filter(Boolean)
  .join('\n')}
</head>
<body>
<div id="app" data-import-worker="${assets['workspace/import-worker.js']}" data-workbook-worker="${assets['workspace/workbook-worker.js']}"></div>
<noscript>
<p>The workspace needs JavaScript. The <a href="/">public pages</a> do not.</p>
<p lang="es">El espacio de trabajo necesita JavaScript. Las <a href="/es/">páginas públicas</a>, no.</p>
</noscript>
</body>
</html>
`
