/** Publishes the product with more economies and indicators than it has, bundled with those in place of its own. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { build, type Plugin } from 'esbuild'
import * as z from 'zod/mini'
import { root } from '../../../infra/build/folders.ts'
import { buildFrontend } from '../../../infra/build/frontend.ts'
import { deployFrontend } from '../../../infra/local/deployment.ts'
import { folderSite } from '../../../infra/local/folder.ts'

const run = promisify(execFile)

/** What the bundle takes in place of what the product imports. Only English has words for what is invented. */
const inPlaceOf: Readonly<Record<string, string>> = {
  'shared/economies.ts': 'test/bench/larger/economies.ts',
  'shared/framework/index.ts': 'test/bench/larger/framework.ts',
  'frontend/locales/es/framework.ts': 'frontend/locales/en/framework.ts',
}

const larger: Plugin = {
  name: 'larger',
  setup(build) {
    build.onResolve({ filter: /\.ts$/ }, ({ path, importer, resolveDir }) => {
      const other = inPlaceOf[relative(root, resolve(resolveDir, path))]
      return other && importer !== join(root, other) ? { path: join(root, other) } : undefined
    })
  },
}

export interface Size {
  readonly economies: number
  /** How often each of the framework's indicators is there. */
  readonly copies: number
  readonly cycles: number
}

/** As Node.js limits itself on a machine with little more than 1 GB. */
const heapLimit = '--max-old-space-size=640'

/** The child, built for such a size; deletes itself with `close`. */
async function childOf({ economies, copies }: Size) {
  const file = join(root, '.build/bench', `larger-${economies}-${copies}.mjs`)
  await build({
    entryPoints: [join(root, 'test/bench/larger/child.ts')],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [larger],
    absWorkingDir: root,
  })
  const env = { ...process.env, BENCH_ECONOMIES: String(economies), BENCH_COPIES: String(copies) }
  return {
    async task<T>(schema: z.ZodMiniType<T>, ...words: string[]): Promise<T> {
      const { stdout } = await run(process.execPath, [heapLimit, file, ...words], { env })
      return schema.parse(JSON.parse(stdout))
    },
    close: () => rm(file),
  }
}

const Bytes = z.object({ bytes: z.number() })

/** Bytes of the overview over the wire. */
export async function largerOverview(size: Size): Promise<number> {
  const child = await childOf(size)
  const { bytes } = await child.task(Bytes, 'overview', String(size.cycles))
  await child.close()
  return bytes
}

/** How long a process took, and the most bytes of memory that it held. */
const Work = z.object({ milliseconds: z.number(), memory: z.number() })

export interface Published {
  readonly filling: z.infer<typeof Work>
  readonly publication: z.infer<typeof Work>
  /** The folder of the site. */
  readonly root: string
  /** Deletes everything. */
  close(): Promise<void>
}

/** Fills a table and publishes it, each in a process of its own. */
export async function publishLarger(size: Size): Promise<Published> {
  const data = await mkdtemp(join(tmpdir(), 'aider-larger-'))
  const child = await childOf(size)
  const frontend = await buildFrontend({ outDir: join(data, 'frontend') })
  const place = join(data, 'site')
  await deployFrontend(frontend, folderSite(place))
  return {
    filling: await child.task(Work, 'fill', data, String(size.cycles)),
    publication: await child.task(Work, 'publish', data, JSON.stringify(frontend.assets)),
    root: place,
    async close() {
      await rm(data, { recursive: true })
      await child.close()
    },
  }
}
