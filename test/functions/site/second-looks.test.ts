/** From the event of a second look to the public files: nothing of it is there before its time. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { project } from '../../../functions/project.ts'
import { createPublisher } from '../../../functions/site/publish.ts'
import { putCycle } from '../../../functions/store/cycle.ts'
import { loadReport } from '../../../functions/store/report.ts'
import { folderSite } from '../../../infra/local/folder.ts'
import { type LocalTable, openLocalTable } from '../../../infra/local/table.ts'
import { type Changes, carryOutAll, cycleOf, inventedAnswer } from '../../browser/cycles.ts'

const cycle = cycleOf(2026, { secondLookDays: 10 })
/** Just after the opening, when all changes are made. */
const given = '2026-01-01T00:00:01.000Z'
const before = '2026-01-11T00:00:00.999Z'
const after = '2026-01-11T00:00:01.000Z'

const publication: Changes = [
  ['per-focal-point', { type: 'SectionSubmitted', area: '7', clearedBy: 'Invented office' }],
  ['analyst', { type: 'SectionPublished', area: '7' }],
]

describe('what is published of a second look', () => {
  let folder: string
  let local: LocalTable
  const carryOut = async (changes: Changes) => {
    await carryOutAll(local.table, cycle, 'PER', changes)
    const moved = { report: { cycle: '2026', economy: 'PER' } }
    await project(local.table, moved, async () => undefined)
  }
  const looksAt = async (indicator: string, reason: string) => {
    const about = (await loadReport(local.table, '2026', 'PER')).answers[indicator]?.id ?? ''
    const source = 'https://example.org/register'
    const look = { verdict: 'differs', reason, source, language: 'en' } as const
    await carryOut([['analyst', { type: 'SecondLookGiven', indicator, about, look }]])
  }
  const publish = (now: string) =>
    createPublisher({
      table: local.table,
      site: folderSite(folder),
      now: () => now,
      log: () => undefined,
      assets: {},
      origin: 'https://aider.example.org',
    })()
  /** The files of the site in which these words stand; of the earlier releases nothing. */
  const filesWith = async (words: string): Promise<string[]> => {
    const all = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = all
      .filter((entry) => entry.isFile() && /\.(html|csv|json|xml|jsonld)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    const found = await Promise.all(
      files.map(async (file) => ((await readFile(join(folder, file), 'utf8')).includes(words) ? [file] : [])),
    )
    return found.flat().sort()
  }
  const current = async (words: string) =>
    (await filesWith(words)).filter((file) => !/^data\/(contents|releases)\//.test(file))

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aider-looks-'))
    local = await openLocalTable()
    await putCycle(local.table, cycle)
    await carryOut([
      [
        'per-contributor',
        { type: 'AnswerRecorded', indicator: '7.1', answer: inventedAnswer('First answer') },
      ],
      [
        'per-contributor',
        { type: 'AnswerRecorded', indicator: '7.2', answer: inventedAnswer('Other answer') },
      ],
      ...publication,
    ])
    await looksAt('7.1', 'Reason of the first look')
  })
  afterAll(async () => {
    await local.close()
    await rm(folder, { recursive: true })
  })

  it('is nothing anywhere on the site while the economy may still reply', async () => {
    await publish(given)
    await publish(before)
    for (const words of ['Reason of the first look', 'example.org/register'])
      expect(await filesWith(words)).toEqual([])
    expect((await filesWith('')).filter((file) => file.includes('second-look'))).toEqual([])
  })

  it('is all of it once the days are over, beside the answer and never instead of it', async () => {
    expect((await publish(after)).changed).toBe(true)
    expect(await current('Reason of the first look')).toEqual([
      'data/latest/second-looks.csv',
      'data/latest/second-looks.json',
      'economies/per/2026/index.html',
      'economies/per/index.html',
      'es/economies/per/2026/index.html',
      'es/economies/per/index.html',
      'es/indicators/7.1/index.html',
      'indicators/7.1/index.html',
    ])
    const page = await readFile(join(folder, 'economies/per/index.html'), 'utf8')
    expect(page.indexOf('First answer')).toBeGreaterThan(0)
    expect(page.indexOf('First answer')).toBeLessThan(page.indexOf('Reason of the first look'))
    expect(page).toContain('differs from the economy’s answer')
  })

  it('comes at once with the reply of the economy, in its own language', async () => {
    await looksAt('7.2', 'Reason of the second look')
    const reply = { text: 'Respuesta de la economía misma', language: 'es' }
    await carryOut([['per-contributor', { type: 'SecondLookReplied', indicator: '7.2', reply }]])
    await publish(after)
    const page = await readFile(join(folder, 'economies/per/index.html'), 'utf8')
    expect(page).toContain('<p class="quote" lang="es" dir="auto">Respuesta de la economía misma</p>')
    expect(page.indexOf('Reason of the second look')).toBeLessThan(page.indexOf('misma</p>'))
  })

  it('is gone with its withdrawal, and with the answer that it was about', async () => {
    await carryOut([
      ['analyst', { type: 'SecondLookWithdrawn', indicator: '7.2', reason: 'Reason of the withdrawal' }],
      ['per-focal-point', { type: 'SectionReopened', area: '7', reason: 'To mend it' }],
      ['per-contributor', { type: 'AnswerRecorded', indicator: '7.1', answer: inventedAnswer('New answer') }],
    ])
    await publish(after)
    // The public still reads the old answer, and so the look at it.
    expect(await current('Reason of the first look')).toContain('economies/per/index.html')
    expect(await current('Reason of the second look')).toEqual([])
    await carryOut(publication)
    await publish(after)
    expect(await current('New answer')).toContain('economies/per/index.html')
    for (const words of ['Reason of', 'Respuesta de la economía misma'])
      expect(await current(words)).toEqual([])
    expect(await filesWith('Reason of the withdrawal')).toEqual([])
    const latest = await readdir(join(folder, 'data/latest'))
    expect(latest.filter((name) => name.includes('second-look'))).toEqual([])
  })
})
