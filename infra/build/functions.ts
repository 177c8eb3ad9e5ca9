/** Builds what runs on Lambda: one self-contained module per function. */
import { readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { filesIn, root } from './folders.ts'

export interface FunctionBundle {
  readonly name: string
  /** Folder that is deployed; its `index.mjs` exports `handler`. */
  readonly folder: string
  readonly bytes: number
}

/** CommonJS inside the bundle needs these; an ES module does not have them. */
const banner = `import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);`

const exportsHandler =
  /^export\s+(const|let|function|async function)\s+handler\b|^export\s*\{[^}]*\bhandler\b/m

/** Bundles each `functions/*.ts` that exports `handler` to `<outDir>/<name>/index.mjs`, the AWS SDK inside. */
export async function buildFunctions({
  outDir = join(root, '.build/functions'),
} = {}): Promise<FunctionBundle[]> {
  const sources = await filesIn('functions', /\.ts$/)
  const texts = await Promise.all(sources.map((source) => readFile(source, 'utf8')))
  const entries = sources.filter((_, i) => exportsHandler.test(texts[i] ?? ''))
  await rm(outDir, { recursive: true, force: true })
  return Promise.all(entries.map((entry) => bundleFunction(entry, join(outDir, basename(entry, '.ts')))))
}

/** Bundles one module as it is deployed. */
export async function bundleFunction(entry: string, folder: string): Promise<FunctionBundle> {
  const outfile = join(folder, 'index.mjs')
  const { metafile } = await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: banner },
    legalComments: 'none',
    metafile: true,
    absWorkingDir: root,
    logLevel: 'warning',
  })
  const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0)
  return { name: basename(folder), folder, bytes }
}
