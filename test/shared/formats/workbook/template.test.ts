import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import populate from 'xlsx-populate'
import { wordsIn } from '../../../../frontend/locales/workbook.ts'
import { Filled, level, proposal, stateOf, template } from './filled.ts'

const words = wordsIn('en')

const stored = { '7.1': stateOf(level('pilot', { narrative: 'Invented answer' })) }

describe('a template, opened by another program', () => {
  it('has drop-downs with exactly the answers that each question takes', async () => {
    const filled = await Filled.open(stored)
    const choices = (id: string) => {
      const rule = filled.cell(id, 'answer').dataValidation()
      const [, column = '', last = ''] =
        /^Lists!\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(rule?.formula1 ?? '') ?? []
      const lists = filled.book.sheet('Lists')
      return Array.from({ length: Number(last) }, (_, i) => lists.cell(`${column}${i + 1}`).value())
    }
    const ways = [words.notApplicable, words.notReported]
    expect(choices('7.1')).toEqual([...Object.values(words.levels), words.notReported])
    expect(choices('3.3')).toEqual([...Object.values(words.levels), ...ways])
    expect(choices('3.4')).toEqual([words.number, words.notReported])
    expect(filled.book.sheet('Lists').hidden()).toBe(true)
  })

  it('locks keys and questions, hides the keys, and leaves what is answered open', async () => {
    const filled = await Filled.open(stored)
    expect(filled.sheet.column('A').hidden()).toBe(true)
    expect(filled.sheet.row(4).hidden()).toBe(true)
    const parts = unzipSync(await template(stored))
    const [sheet, styles] = ['worksheets/sheet1', 'styles'].map((name) =>
      new TextDecoder().decode(parts[`xl/${name}.xml`]),
    )
    expect(sheet).toContain('<sheetProtection sheet="1"')
    const locks = [...(styles ?? '').matchAll(/<protection locked="(\d)"/g)].map(([, lock]) => lock === '1')
    const isLocked = (column: Parameters<Filled['address']>[1]) => {
      const [, style] =
        new RegExp(`<c r="${filled.address('7.1', column)}" s="(\\d+)"`).exec(sheet ?? '') ?? []
      return locks[Number(style)]
    }
    for (const column of ['key', 'question', 'guidance', 'unit', 'number', 'notice'] as const)
      expect(isLocked(column), column).toBe(true)
    for (const column of ['answer', 'narrative', 'evidence_1_url', 'evidence_1_date'] as const)
      expect(isLocked(column), column).toBe(false)
  })

  it('says what it is of, that the framework is proposed, and that the data is invented', async () => {
    const filled = await Filled.open(stored)
    const text = filled.book
      .sheets()
      .map((sheet) => JSON.stringify(sheet.usedRange().value()))
      .join()
    for (const said of ['Peru', '2026', '2026.1', words.notice, words.demonstration])
      expect(text).toContain(said)
  })
})

describe('a template in another language', () => {
  it('is read all the same: answers, units and reasons mean what they mean', async () => {
    const reason = 'The economy has no rural, remote or island areas with residents'
    const answers = {
      '7.1': stateOf(level('pilot')),
      '3.3': stateOf({ ...level('full'), value: { kind: 'not_applicable', reason } }, 2),
      '3.4': stateOf(
        { ...level('full'), value: { kind: 'number', number: 72.5, unit: '% of population', year: 2025 } },
        3,
      ),
    } as const
    const spanish = await template(answers, { words: wordsIn('es') })
    const filled = new Filled(await populate.fromDataAsync(spanish))
    expect(filled.cell('3.3', 'answer').value()).toBe('No aplica')
    expect(filled.cell('3.4', 'unit').value()).toBe('% de la población')
    expect(await proposal(spanish, answers)).toMatchObject({ changes: [], problems: [] })
    filled.cell('7.2', 'answer').value('implementación plena')
    expect(await proposal(await filled.save(), answers)).toMatchObject({
      changes: [{ indicator: '7.2', to: level('full') }],
      problems: [],
    })
  })
})

describe('a file of elsewhere', () => {
  it('is refused with what it is: another economy, cycle, framework or template', async () => {
    expect(await proposal(await template({}, { economy: 'CHL' }), {})).toMatchObject({
      refusal: { code: 'other-economy', found: 'CHL' },
    })
    expect(await proposal(await template({}, { cycle: '2024' }), {})).toMatchObject({
      refusal: { code: 'other-cycle', found: '2024' },
    })
    for (const [from, to, code] of [
      ['aider-1 2026.1', 'aider-1 2024.1', 'other-framework'],
      ['aider-1 ', 'aider-0 ', 'other-format'],
    ] as const) {
      const parts = unzipSync(await template({}))
      const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'])
      parts['xl/worksheets/sheet1.xml'] = new TextEncoder().encode(sheet.replaceAll(from, to))
      expect(await proposal(zipSync(parts), {})).toMatchObject({ refusal: { code } })
    }
  })

  it('is refused where the answers stand twice, or the keys or columns are gone', async () => {
    const twice = await Filled.open({})
    twice.book.cloneSheet(twice.sheet, 'Copy')
    expect(await proposal(await twice.save(), {})).toMatchObject({
      refusal: { code: 'two-tables', sheets: ['Answers', 'Copy'] },
    })
    const keyless = await Filled.open({})
    keyless.sheet.cell('A4').value('')
    expect(await proposal(await keyless.save(), {})).toMatchObject({ refusal: { code: 'no-keys' } })
    const headless = await Filled.open({})
    for (const column of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') headless.sheet.cell(`${column}4`).value('')
    expect(await proposal(await headless.save(), {})).toMatchObject({ refusal: { code: 'columns-missing' } })
    const other = await populate.fromBlankAsync()
    other.sheet(0).cell('A1').value('economy')
    expect(await proposal(await other.outputAsync({ type: 'uint8array' }), {})).toMatchObject({
      refusal: { code: 'no-answers' },
    })
  })
})
