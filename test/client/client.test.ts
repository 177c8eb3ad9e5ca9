/** From outside the code: a client generated from the served description, and the examples of the page, as they stand. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../infra/build/folders.ts'
import { openBrowser } from '../browser/chromium.ts'
import { startPublicSite } from '../browser/demonstration-site.ts'
import type { TestServer } from '../browser/served.ts'
import { isHere, running, tokenOf } from './outside.ts'

const bin = (name: string): string => join(root, 'node_modules/.bin', name)

/** Written against the generated client alone; a field that it has wrong does not compile. */
const program = `import * as api from './client.ts'

api.defaults.baseUrl = process.env.SITE ?? ''
const manifest = await api.manifestOfLatest()
if (manifest.status !== 200) throw new Error('There is no release')
const rows = await api.observationsByCycleOfRelease(manifest.data.number, '2024')
if (rows.status !== 200) throw new Error('The release has no cycle 2024')
const perus = rows.data.filter(({ economy }) => economy === 'PER')

const refused = await api.readReport('2026', 'PER')
api.defaults.headers = { authorization: \`Bearer \${process.env.TOKEN}\` }
const session = await api.session()
const report = await api.readReport('2026', 'PER')
if (session.status !== 200 || report.status !== 200) throw new Error('The token opens nothing')
const base = report.data.answers['7.3']?.id
const id = crypto.randomUUID()
const answer: api.Answer = {
  value: { kind: 'level', level: 'pilot' },
  narrative: 'Invented answer',
  language: 'en',
  evidence: [],
  instruments: [],
}
const versions = base === undefined ? { ifNoneMatch: '*' as const } : { ifMatch: \`"\${base}"\` }
const stored = await api.recordAnswer('2026', 'PER', '7.3', { id, answer }, versions)
const again = await api.recordAnswer('2026', 'PER', '7.3', { id, answer }, versions)
const late = await api.recordAnswer('2026', 'PER', '7.3', { id: crypto.randomUUID(), answer }, versions)
console.log(
  JSON.stringify({
    perus: perus.length,
    levels: [...new Set(rows.data.map(({ level }) => level))],
    subject: session.data.subject,
    refused: refused.status === 401 ? refused.data.code : refused.status,
    stored: stored.status === 200 ? stored.data.id === id : stored.data,
    again: again.status === 200 && stored.status === 200 && again.data.seq === stored.data.seq,
    late: late.status === 409 ? late.data.code : late.status,
  }),
)
`

const project = {
  compilerOptions: {
    target: 'es2023',
    lib: ['es2023', 'dom'],
    module: 'preserve',
    moduleResolution: 'bundler',
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: ['node'],
  },
  files: ['program.ts'],
}

describe('a program of somebody else', () => {
  let server: TestServer
  let browser: Browser
  let folder: string
  let token: string

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([startPublicSite(), openBrowser()])
    token = await tokenOf(browser, server.url, 'per-contributor')
    // Below the root, so that the generated client finds the package that it runs on.
    await mkdir(join(root, '.build'), { recursive: true })
    folder = await mkdtemp(join(root, '.build/outside-'))
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('is written with a client generated from openapi.json: it compiles, reads files, saves once, and is told who was faster', async () => {
    await writeFile(join(folder, 'program.ts'), program)
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(project))
    await running(folder, bin('oazapfts'), [`${server.url}/openapi.json`, 'client.ts'])
    await running(folder, bin('tsc'), ['--project', '.'])
    const printed = await running(folder, bin('tsx'), ['program.ts'], { SITE: server.url, TOKEN: token })
    expect(JSON.parse(printed)).toEqual({
      perus: 59,
      levels: expect.arrayContaining(['full', null]),
      subject: expect.any(String),
      refused: 'not-signed-in',
      stored: true,
      again: true,
      late: 'answer-changed',
    })
  }, 90_000)

  it('finds every file of the manifest among the described addresses', async () => {
    const [manifest, description] = (await Promise.all(
      ['/data/latest/manifest.json', '/openapi.json'].map(async (path) =>
        (await fetch(server.url + path)).json(),
      ),
    )) as [{ files: { name: string }[] }, { paths: Record<string, { get?: { parameters?: unknown[] } }> }]
    const addresses = Object.entries(description.paths).flatMap(([path, { get }]) => {
      const parameters = (get?.parameters ?? []) as { name: string; schema: { enum?: string[] } }[]
      const formats = parameters.find(({ name }) => name === 'format')?.schema.enum
      const found = (formats ?? ['']).map((format) => path.replace('{format}', format))
      return found.map((one) => RegExp(`^${one.replace(/\./g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`))
    })
    const unknown = manifest.files
      .map(({ name }) => `/data/latest/${name}`)
      .filter((path) => !addresses.some((address) => address.test(path)))
    expect(unknown).toEqual([])
  })

  /** The examples as they stand on the page, in a language. */
  async function examples(path: string): Promise<ReadonlyMap<string, string>> {
    const page = await browser.newPage()
    await page.goto(server.url + path)
    const found = await page
      .locator('pre[data-example]')
      .evaluateAll((all) => all.map((pre) => [(pre as HTMLElement).dataset.example, pre.textContent]))
    await page.close()
    return new Map(found as [string, string][])
  }

  it('in a shell runs as the page has it: a file checked against the manifest, and the cycles', async () => {
    const code = await examples('/data/api/')
    const checked = await running(folder, 'bash', ['-euo', 'pipefail', '-c', code.get('curl') ?? ''])
    expect(checked).toMatch(/^[0-9a-f]{64}\n$/)
    const cycles = await running(folder, 'bash', ['-euc', code.get('token') ?? ''], { TOKEN: token })
    expect(JSON.parse(cycles)).toMatchObject({ cycles: expect.arrayContaining([]) })
  })

  it('in Python runs as the page has it, with the standard library alone', async (test) => {
    if (!(await isHere('python3'))) test.skip('there is no python3 on this machine')
    const code = (await examples('/es/data/api/')).get('python') ?? ''
    const printed = await running(folder, 'python3', ['-I', '-c', code])
    expect(printed.split('\n').length).toBeGreaterThan(50)
    expect(printed).toMatch(/^2022 7\.3 (full|partial|pilot|none) Personal data protection law/m)
  })

  it('in R runs as the page has it, without a package', async (test) => {
    if (!(await isHere('Rscript'))) test.skip('there is no Rscript on this machine')
    const printed = await running(folder, 'Rscript', ['-e', (await examples('/data/api/')).get('r') ?? ''])
    expect(printed).toContain('economy_name')
  })
})
