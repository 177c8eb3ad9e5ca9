import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../../../frontend/locales/workbook.ts'
import { Filled, level, read, stateOf } from './filled.ts'

const words = wordsIn('en')

const stored = {
  '7.1': stateOf(level('pilot', { narrative: 'Invented answer' }), 1),
  '7.2': stateOf(
    level('partial', {
      evidence: [{ title: 'Invented source', url: 'https://example.org/', date: '2025-02-03' }],
    }),
    2,
  ),
  '7.3': stateOf({ ...level('full'), value: { kind: 'not_reported', reason: 'Invented reason' } }, 3),
}

describe('a template, filled in and saved by another program', () => {
  it('proposes each change from what stands to what was typed, and nothing else', async () => {
    const filled = await Filled.open(stored)
    filled.cell('7.1', 'answer').value(words.levels.full)
    filled.cell('7.2', 'evidence_1_date').value(new Date(2026, 6, 13))
    filled.cell('7.3', 'answer').value(undefined)
    filled.cell('7.3', 'reason').value(undefined)
    filled.cell('7.3', 'language').value(undefined)
    filled.cell('3.4', 'number').value(72.5)
    filled.cell('3.4', 'year').value(2025)
    filled.cell('7.4', 'answer').value('  not   IMPLEMENTED ')
    filled.cell('7.4', 'instruments').value('APEC Privacy Framework; cpea')
    const found = await read(await filled.save(), stored)
    expect(found.problems).toEqual([])
    expect(found.unchanged).toBe(54)
    expect(found.changes.map(({ indicator, from, to }) => [indicator, from, to])).toEqual([
      [
        '3.4',
        null,
        {
          value: { kind: 'number', number: 72.5, unit: '% of population', year: 2025 },
          language: 'en',
          evidence: [],
          instruments: [],
        },
      ],
      ['7.1', stored['7.1'].answer, level('full', { narrative: 'Invented answer' })],
      [
        '7.2',
        stored['7.2'].answer,
        level('partial', {
          evidence: [{ title: 'Invented source', url: 'https://example.org/', date: '2026-07-13' }],
        }),
      ],
      ['7.3', stored['7.3'].answer, null],
      ['7.4', null, level('none', { instruments: ['privacy-framework', 'cpea'] })],
    ])
    expect(found.changes.map(({ base, stale }) => [base, stale])).toEqual([
      [null, false],
      [stored['7.1'].id, false],
      [stored['7.2'].id, false],
      [stored['7.3'].id, false],
      [null, false],
    ])
  })

  it('reads numbers and dates that were typed as text', async () => {
    const filled = await Filled.open({})
    filled.cell('3.4', 'number').value('72,5')
    filled.cell('3.4', 'year').value('2025')
    const dates = ['2026-07-13', '13/07/2026', '3.4.2026', '4 Nov 2026', '2 de enero de 2026', '2026/7/1']
    const ids = ['7.1', '7.2', '7.3', '7.4', '7.5', '1.1']
    ids.forEach((id, i) => {
      filled.cell(id, 'answer').value(words.levels.pilot)
      filled.cell(id, 'evidence_1_title').value('Invented source')
      filled.cell(id, 'evidence_1_url').value('https://example.org/')
      filled.cell(id, 'evidence_1_date').value(dates[i])
    })
    const found = await read(await filled.save(), {})
    expect(found.problems).toEqual([])
    const dateOf = new Map(found.changes.map(({ indicator, to }) => [indicator, to?.evidence[0]?.date]))
    expect(ids.map((id) => dateOf.get(id))).toEqual([
      '2026-07-13',
      '2026-07-13',
      '2026-04-03',
      '2026-11-04',
      '2026-01-02',
      '2026-07-01',
    ])
    expect(found.changes.find(({ indicator }) => indicator === '3.4')?.to?.value).toMatchObject({
      number: 72.5,
      year: 2025,
    })
  })

  it('names every error at once, each with its cell, what was found and what would be right', async () => {
    const filled = await Filled.open({})
    const bad = [
      ['7.1', 'answer', 'Mostly', 'choice'],
      ['7.2', 'narrative', 'Text without an answer', 'answer-needed', 'answer'],
      ['3.4', 'number', 'about 70', 'number'],
      ['1.5', 'number', '1,234', 'number-unclear'],
      ['10.6', 'number', 12, 'year-needed', 'year'],
      ['8.6', 'year', 2025, 'answer-needed', 'answer'],
      ['11.6', 'unit', 'Euro per person', 'unit'],
      ['3.3', 'answer', words.notApplicable, 'reason-needed', 'reason'],
    ] as const
    filled.cell('11.6', 'number').value(5)
    filled.cell('11.6', 'year').value(2025)
    for (const [id, column, value] of bad) filled.cell(id, column).value(value)
    filled.cell('7.3', 'answer').value(words.levels.full)
    filled.cell('7.3', 'evidence_1_title').value('Invented source')
    filled.cell('7.3', 'evidence_1_url').value('example.org')
    filled.cell('7.3', 'evidence_1_date').value('03/04/2026')
    filled.cell('7.4', 'answer').formula('A1&"x"')
    filled.cell('7.4', 'instruments').value('Invented instrument')
    filled.cell('7.5', 'answer').value(words.levels.full)
    filled.cell('7.5', 'evidence_2_url').value('example.org')
    filled.cell('7.5', 'instruments').value('Invented instrument')
    filled.cell('5.1', 'answer').value(words.levels.full)
    filled.cell('5.1', 'evidence_2_title').value('Invented source')
    filled.cell('5.1', 'evidence_2_url').value('example.org')
    const { problems, changes } = await read(await filled.save(), {})
    expect(changes).toEqual([])
    const at = (id: string, column: Parameters<Filled['address']>[1]) =>
      `Answers!${filled.address(id, column)}`
    const found = problems.map(({ address, wrong }) => `${address} ${wrong.code}`).sort()
    expect(found).toEqual(
      [
        ...bad.map(([id, column, , code, place = column]) => `${at(id, place)} ${code}`),
        `${at('7.3', 'evidence_1_date')} date-unclear`,
        `${at('7.3', 'evidence_1_url')} rule`,
        `${at('7.4', 'answer')} formula`,
        `${at('7.4', 'instruments')} instrument`,
        `${at('7.5', 'instruments')} instrument`,
        `${at('7.5', 'evidence_2_title')} rule`,
        `${at('7.5', 'evidence_2_url')} rule`,
        `${at('5.1', 'evidence_2_url')} rule`,
      ].sort(),
    )
    expect(problems.find(({ address }) => address === at('3.4', 'number'))?.found).toBe('about 70')
    const rows = problems.map(({ address }) => Number(/\d+$/.exec(address)))
    expect(rows, 'in the order of the sheet').toEqual([...rows].sort((a, b) => a - b))
  })

  it('is found under another sheet name, with rows moved, and beside sheets of other people', async () => {
    const filled = await Filled.open(stored)
    filled.cell('7.1', 'answer').value(words.levels.full)
    filled.sheet.name('Respuestas de 2026')
    const found = await read(await filled.save(), stored)
    expect(found.problems).toEqual([])
    expect(found.changes.map(({ indicator, address }) => [indicator, address])).toEqual([
      ['7.1', `Respuestas de 2026!${filled.address('7.1', 'answer')}`],
    ])
  })

  it('leaves answers without a row, and parts without a column, as they are', async () => {
    const filled = await Filled.open(stored)
    const [row] = /\d+/.exec(filled.address('7.2', 'answer')) ?? []
    for (const column of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') filled.sheet.cell(`${column}${row}`).value(undefined)
    const [narrative] = /[A-Z]+/.exec(filled.address('7.1', 'narrative')) ?? []
    filled.sheet.cell(`${narrative}4`).value('something else')
    filled.cell('7.1', 'answer').value(words.levels.full)
    const found = await read(await filled.save(), stored)
    expect(found.missing).toEqual(['7.2'])
    expect(found.missingColumns).toEqual(['narrative'])
    expect(found.changes.map(({ indicator, to }) => [indicator, to?.narrative])).toEqual([
      ['7.1', 'Invented answer'],
    ])
  })

  it('tells rows that were not touched from rows that were, when the report has moved on', async () => {
    const filled = await Filled.open(stored)
    filled.cell('7.1', 'answer').value(words.levels.full)
    const file = await filled.save()
    const later = { ...stored, '7.1': stateOf(level('none'), 11), '7.2': stateOf(level('none'), 12) }
    const found = await read(file, later)
    expect(found.changes.map(({ indicator, base, from, stale }) => [indicator, base, from, stale])).toEqual([
      ['7.1', stored['7.1'].id, level('none'), true],
    ])
    const applied = { ...stored, '7.1': stateOf(level('full', { narrative: 'Invented answer' }), 11) }
    expect((await read(file, applied)).changes, 'what was applied already').toEqual([])
  })

  it('says which rows are merged, doubled, without a key or with the key of another question', async () => {
    const filled = await Filled.open(stored)
    filled.sheet.range(`${filled.address('1.1', 'answer')}:${filled.address('1.2', 'answer')}`).merged(true)
    const key = (id: string) => filled.cell(id, 'key').value()
    filled.cell('2.2', 'key').value(String(key('2.1')))
    filled.cell('2.2', 'question').value('')
    filled.cell('4.1', 'key').value('')
    filled.cell('4.1', 'answer').value(words.levels.full)
    filled.cell('4.2', 'key').value('aider-1 2026.1 2026')
    filled.cell('7.1', 'key').value(String(key('7.4')))
    const { problems, changes } = await read(await filled.save(), stored)
    expect(changes).toEqual([])
    const at = (id: string) => `Answers!${filled.address(id, 'key')}`
    expect(problems.map(({ address, wrong }) => [address, wrong.code])).toEqual([
      [`Answers!${filled.address('1.1', 'answer')}`, 'merged'],
      [at('2.2'), 'twice'],
      [at('4.1'), 'key-missing'],
      [at('4.2'), 'key-changed'],
      [at('7.1'), 'key-moved'],
    ])
  })

  it('counts days from 1904 where the file does', async () => {
    const filled = await Filled.open({})
    filled.cell('7.1', 'answer').value(words.levels.full)
    filled.cell('7.1', 'evidence_1_title').value('Invented source')
    filled.cell('7.1', 'evidence_1_url').value('https://example.org/')
    filled.cell('7.1', 'evidence_1_date').value(46_216 - 1_462)
    const parts = unzipSync(await filled.save())
    const workbook = new TextDecoder().decode(parts['xl/workbook.xml'])
    parts['xl/workbook.xml'] = new TextEncoder().encode(
      workbook.replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>'),
    )
    const found = await read(zipSync(parts), {})
    expect(found.changes[0]?.to?.evidence[0]?.date).toBe('2026-07-13')
  })
})
