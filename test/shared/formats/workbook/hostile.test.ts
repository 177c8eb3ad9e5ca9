import { strToU8, unzipSync, zipSync } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import populate from 'xlsx-populate'
import { text, wordsIn } from '../../../../frontend/locales/workbook.ts'
import { Filled, level, read, refusal, stateOf, template, templateCsv } from './filled.ts'

const { refusalWords, wrongWords } = text
const words = wordsIn('en')

const megabytes = (n: number) => new Uint8Array(n * 1_000_000)

async function withParts(parts: Record<string, Uint8Array>): Promise<Uint8Array> {
  return zipSync({ ...unzipSync(await template({})), ...parts })
}

/** The ZIP directory of a file says that a part is this large, whatever it is. */
function lying(file: Uint8Array, name: string, size: number): Uint8Array {
  const copy = file.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at < copy.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    const length = view.getUint16(at + 28, true)
    if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)) === name)
      view.setUint32(at + 24, size, true)
  }
  return copy
}

/** Every empty part of a file without compression leads to the bytes of another, and says it is empty. */
function overlaid(file: Uint8Array, name: string): Uint8Array {
  const copy = file.slice()
  const view = new DataView(copy.buffer)
  const entries: { at: number; name: string; packed: number; offset: number }[] = []
  for (let at = 0; at < copy.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    const length = view.getUint16(at + 28, true)
    entries.push({
      at,
      name: new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    })
  }
  const target = entries.find((entry) => entry.name === name)
  for (const { at, packed } of entries) {
    if (!target || packed > 0) continue
    view.setUint32(at + 20, target.packed, true)
    view.setUint32(at + 42, target.offset, true)
  }
  return copy
}

describe('a file that is not to be trusted', () => {
  it('of 50 MB is refused before it is looked at', async () => {
    expect(await refusal(megabytes(50))).toEqual({ code: 'too-large' })
  })

  it('that says it unpacks to too much is refused unopened', async () => {
    const bomb = lying(await template({}), 'xl/styles.xml', 80_000_000)
    expect(await refusal(bomb)).toEqual({ code: 'unpacks-too-large' })
  })

  it('that unpacks to more than it says is cut off there', async () => {
    const name = 'xl/worksheets/sheet1.xml'
    const bomb = lying(await withParts({ [name]: megabytes(20) }), name, 1_000)
    expect(await refusal(bomb)).toEqual({ code: 'unpacks-too-large' })
  })

  it('with a thousand parts and more is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 1_200 }, (_, i) => [`${i}`, strToU8('')]))
    expect(await refusal(await withParts(many))).toEqual({ code: 'unpacks-too-large' })
  })

  it('that is cut off, or has changed bytes, is refused or read, and never breaks the page', async () => {
    const file = await template({ '7.1': stateOf(level('full')) })
    for (let at = 7; at < file.length; at += 397) {
      expect(await refusal(file.slice(0, at))).toEqual({ code: 'damaged' })
      const changed = file.slice()
      changed[at] = (changed[at] ?? 0) ^ 0xff
      const found = await refusal(changed)
      expect('code' in found || found.kind === 'read').toBe(true)
    }
  })

  it('with a thousand sheets, or one part under several names of sheets, is refused at once', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `<row><c r="A${i + 1}"><v>1</v></c></row>`).join('')
    const sheets = (n: number, target: (i: number) => string) => ({
      'xl/workbook.xml': strToU8(
        `<workbook><sheets>${Array.from({ length: n }, (_, i) => `<sheet name="s${i}" r:id="${target(i)}"/>`).join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="a" Type="/worksheet" Target="sheet.xml"/></Relationships>',
      ),
      'xl/sheet.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    })
    const began = performance.now()
    expect(await refusal(zipSync(sheets(1_000, () => 'a')))).toEqual({ code: 'unpacks-too-large' })
    expect(await refusal(zipSync(sheets(2, () => 'a')))).toEqual({ code: 'damaged' })
    expect(performance.now() - began).toBeLessThan(1_000)
  })

  it('whose parts lie over the same bytes is refused once these are too many', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `sheet${i}.xml`)
    const book = strToU8(
      `<workbook><sheets>${names.map((name) => `<sheet name="${name}" r:id="${name}"/>`).join('')}</sheets></workbook>`,
    )
    const links = names.map((name) => `<Relationship Id="${name}" Type="/worksheet" Target="${name}"/>`)
    const file = zipSync(
      {
        'xl/workbook.xml': book,
        'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${links.join('')}</Relationships>`),
        'xl/sheet0.xml': strToU8(`<worksheet>${' '.repeat(3_000_000)}</worksheet>`),
        ...Object.fromEntries(names.slice(1).map((name) => [`xl/${name}`, strToU8('')])),
      },
      { level: 0 },
    )
    expect(await refusal(overlaid(file, 'xl/sheet0.xml'))).toEqual({ code: 'unpacks-too-large' })
  })

  it('that declares entities of its own is refused', async () => {
    const laughs = strToU8('<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa">]><workbook>&a;</workbook>')
    expect(await refusal(await withParts({ 'xl/workbook.xml': laughs }))).toEqual({ code: 'entities' })
  })

  it('of another kind is told what it is', async () => {
    const encrypted = await (await populate.fromBlankAsync()).outputAsync({
      type: 'uint8array',
      password: 'invented',
    })
    const oldOffice = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504)])
    const cases = [
      [new Uint8Array(), 'empty'],
      [encrypted, 'password'],
      [oldOffice, 'old-excel'],
      [await withParts({ 'xl/vbaProject.bin': strToU8('macro') }), 'macros'],
      [await withParts({ 'XL/VBAPROJECT.BIN': strToU8('macro') }), 'macros'],
      [await withParts({ 'other/vbaProject.bin': strToU8('macro') }), 'macros'],
      [zipSync({ 'xl/workbook.bin': strToU8('binary') }), 'binary-excel'],
      [
        zipSync({ mimetype: strToU8('application/vnd.oasis'), 'content.xml': strToU8('<a/>') }),
        'open-document',
      ],
      [zipSync({ 'word/document.xml': strToU8('<a/>') }), 'not-a-workbook'],
      [new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2]), 'not-a-workbook'],
      [new Uint8Array([0x6b, 0xe9, 0x79]), 'not-utf8'],
      ['<html><p>Sign in</p></html>', 'csv'],
      ['economy,year,value\nPER,2024,5\n', 'no-answers'],
    ] as const
    for (const [file, code] of cases) {
      const found = await refusal(file)
      expect(found).toMatchObject({ code })
      if ('code' in found) expect(refusalWords(found).length).toBeGreaterThan(15)
    }
  })
})

/** The template as a spreadsheet saves it where commas are decimal, with a number for 3.4. */
async function commaDecimal(number: string): Promise<string> {
  const rows = Papa.parse<string[]>((await templateCsv({})).replace('\ufeff', '')).data
  const columns = rows[0] ?? []
  const row = rows.find(([key]) => key?.includes(' 3.4 ')) ?? []
  row[columns.indexOf('number')] = number
  row[columns.indexOf('year')] = '2025'
  return Papa.unparse(rows, { delimiter: ';' })
}

describe('a CSV file', () => {
  const stored = { '7.1': stateOf(level('pilot', { narrative: '=1+1; a,b\n"c"\td' })) }

  it('holds nothing that a spreadsheet would run', async () => {
    const csv = await templateCsv({ '7.1': stateOf(level('pilot', { narrative: '=HYPERLINK("x")' })) })
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`)
  })

  it('is read with semicolons and a decimal comma, as other places save it', async () => {
    const found = await read(await commaDecimal('72,125'), {})
    expect(found.problems).toEqual([])
    expect(found.changes.map(({ indicator, address, to }) => [indicator, address, to?.value])).toEqual([
      ['3.4', 'F16', { kind: 'number', number: 72.125, unit: '% of population', year: 2025 }],
    ])
  })

  it.each(['1.500', '1.234,5', '12 345'])(
    'is asked what %s means where commas are decimal',
    async (number) => {
      const found = await read(await commaDecimal(number), {})
      expect(found.changes).toEqual([])
      expect(found.problems).toEqual([{ address: 'G16', found: number, wrong: { code: 'number-unclear' } }])
    },
  )

  it('may say on its first line what separates its cells, as spreadsheets do', async () => {
    const filled = await commaDecimal('72,125')
    for (const text of [`sep=;\r\n${filled}`, `\ufeffsep=;\n${filled}`]) {
      const found = await read(text, {})
      expect(found.problems).toEqual([])
      expect(found.changes.map(({ address }) => address)).toEqual(['F16'])
    }
  })

  it('with dates as a spreadsheet rewrites them is read, if one of them tells day from month', async () => {
    const source = (date: string) =>
      level('full', { evidence: [{ title: 'Invented', url: 'https://example.org/', date }] })
    const dated = { '7.1': stateOf(source('2026-04-03')), '7.2': stateOf(source('2025-07-13'), 2) }
    const csv = await templateCsv(dated)
    const rewritten = csv.replace('2026-04-03', '4/3/2026').replace('2025-07-13', '7/13/2025')
    expect(await read(rewritten, dated)).toMatchObject({ changes: [], problems: [] })
    const unclear = csv.replace('2026-04-03', '4/3/2026')
    expect((await read(unclear, dated)).problems.map(({ wrong }) => wrong.code)).toEqual(['date-unclear'])
  })

  it('gives addresses as a spreadsheet shows them, texts of several lines counted once', async () => {
    const csv = (await templateCsv(stored)).replace(words.levels.pilot, 'Sometimes')
    const { problems } = await read(csv, stored)
    const [problem] = problems
    const rows = (await templateCsv({})).split('\r\n')
    expect(problem?.address).toBe(`F${rows.findIndex((row) => row.includes(' PER 7.1 ')) + 1}`)
    expect(problem && wrongWords(problem.wrong)).toContain(words.levels.full)
  })
})

describe('every problem', () => {
  it('has words that say what to do', async () => {
    const filled = await Filled.open({})
    filled.cell('7.1', 'answer').formula('NOW()')
    filled.cell('7.2', 'answer').value('Sometimes')
    for (const { wrong } of (await read(await filled.save(), {})).problems)
      expect(wrongWords(wrong)).toMatch(/^[A-Z].*\.$/)
  })
})
