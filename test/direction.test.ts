import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { filesIn, root } from '../infra/build/folders.ts'

interface Import {
  readonly from: string
  readonly to: string
}

/** Every import that is left at run time, read from the bundler's own record. Types are gone by then. */
async function importsOf(entryPoints: string[]): Promise<Import[]> {
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    write: false,
    outdir: '.build/none',
    format: 'esm',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
    absWorkingDir: root,
    logLevel: 'silent',
    loader: { '.css': 'empty' },
  })
  return Object.entries(metafile.inputs).flatMap(([from, { imports }]) =>
    imports.map(({ path }) => ({ from, to: path })),
  )
}

describe('imports', () => {
  let imports: Import[]

  beforeAll(async () => {
    const folders = [
      'functions',
      'infra',
      'infra/local',
      'infra/aws',
      'frontend/islands',
      'frontend/workspace',
    ]
    const files = (await Promise.all(folders.map((folder) => filesIn(folder, /\.tsx?$/)))).flat()
    imports = await importsOf(files)
  })

  const from = (folder: string) => imports.filter((i) => i.from.startsWith(`${folder}/`))
  const packageOf = (path: string) => !/^(shared|functions|frontend|infra|test)\//.test(path)

  it('of shared stay in shared, but for schemas, canonical JSON, CSV and workbooks', () => {
    expect(from('shared').length).toBeGreaterThan(50)
    const outside = from('shared').filter(({ to }) => !to.startsWith('shared/'))
    const known = ['zod/mini', 'zod/v4/locales/en.js', 'canonicalize', 'papaparse', 'fflate', 'saxen']
    expect(outside.filter(({ to }) => !known.includes(to))).toEqual([])
  })

  it('of functions never reach infra, and the frontend only from the site, for pages, texts and style, and from mail, for texts', () => {
    const wrong = from('functions').filter(
      ({ from, to }) =>
        to.startsWith('infra/') ||
        (to.startsWith('frontend/') &&
          !(from.startsWith('functions/site/') && /^frontend\/(pages|locales|style)\//.test(to)) &&
          !(from.startsWith('functions/mail/') && to.startsWith('frontend/locales/'))),
    )
    expect(wrong).toEqual([])
  })

  it('of the frontend never reach functions or infra, nor anything of Node.js', () => {
    const wrong = from('frontend').filter(
      ({ to }) => /^(functions|infra)\//.test(to) || (packageOf(to) && to.startsWith('node:')),
    )
    expect(wrong).toEqual([])
  })

  it('of the public pages leave the workspace alone', () => {
    expect(from('frontend/pages').filter(({ to }) => to.startsWith('frontend/workspace'))).toEqual([])
  })
})

describe('the sources', () => {
  it('are small: no file that is not data has more than 250 lines', () => {
    const listed = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.css'], {
      cwd: root,
      encoding: 'utf8',
    })
    const long = listed
      .split('\n')
      .filter((file) => file !== '' && existsSync(join(root, file)))
      .filter((file) => !/(^|\/)(framework|locales)\//.test(file))
      .map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 251)
    expect(long).toEqual([])
  })
})
