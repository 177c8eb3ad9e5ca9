/** Reading the cells of a workbook: values, formulas as such, merged ranges. No formula is ever run. */
import { type Range, rangeOf } from './address.ts'
import { readSheet, type SheetCells } from './read-sheet.ts'
import { readStrings } from './read-strings.ts'
import { FileRefused } from './refused.ts'
import { unpackedMax, unzipEntry, type ZipEntry, zipDirectory } from './unzip.ts'
import { walk } from './xml.ts'

/** What stands in one cell. A formula is its text or, where others share it, empty. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'formula'; readonly text: string }

/** Cells by row and column, both from 0; empty ones are absent. */
export type Cells = ReadonlyMap<number, ReadonlyMap<number, Cell>>

export interface Sheet {
  readonly name: string
  readonly cells: Cells
  readonly merged: readonly Range[]
}

export interface Book {
  readonly sheets: readonly Sheet[]
  /** True where days count from 1904, as old Macintosh files do. */
  readonly from1904: boolean
}

type Part = (name: string) => Uint8Array | undefined

/** A template has two sheets; what people add for themselves stays far below this. */
const sheetsMax = 100

/** Reads a workbook of Excel 2007 or newer. Throws FileRefused for anything else. */
export function readBook(bytes: Uint8Array): Book {
  const directory = zipDirectory(bytes)
  refuseOthers(directory)
  let unpacked = 0
  const part: Part = (name) => {
    const entry = directory.get(name)
    const content = entry && unzipEntry(bytes, entry)
    // Several names may lead to one part, and several parts to the same bytes.
    unpacked += content?.length ?? 0
    if (unpacked > unpackedMax) throw new FileRefused('unpacks-too-large')
    return content
  }
  const workbook = part('xl/workbook.xml')
  if (!workbook) throw new FileRefused('not-a-workbook')
  const targets = relationships(part('xl/_rels/workbook.xml.rels'))
  const strings = readStrings(part(targets.strings))
  let from1904 = false
  const named: { name: string; part: string }[] = []
  walk(workbook, {
    open(element, { name = '', id, date1904 }) {
      if (element === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true'
      const target = element === 'sheet' && id !== undefined && targets.sheets.get(id)
      if (target) named.push({ name, part: target })
      if (named.length > sheetsMax) throw new FileRefused('unpacks-too-large')
    },
  })
  if (new Set(named.map((sheet) => sheet.part)).size < named.length) throw new FileRefused('damaged')
  const sheets = named.flatMap((sheet) => {
    const bytes = part(sheet.part)
    return bytes ? [{ name: sheet.name, ...ranged(readSheet(bytes, strings)) }] : []
  })
  return { sheets, from1904 }
}

const ranged = ({ cells, merged }: SheetCells) => ({
  cells,
  merged: merged.flatMap((address) => rangeOf(address) ?? []),
})

function refuseOthers(directory: ReadonlyMap<string, ZipEntry>): void {
  if ([...directory.keys()].some((name) => /(^|[/\\])vbaproject\.bin$/i.test(name)))
    throw new FileRefused('macros')
  if (directory.has('xl/workbook.bin')) throw new FileRefused('binary-excel')
  if (directory.has('mimetype') && directory.has('content.xml')) throw new FileRefused('open-document')
}

/** Where the sheets and the shared texts lie, as the workbook itself says. */
function relationships(bytes: Uint8Array | undefined): { strings: string; sheets: Map<string, string> } {
  const found = { strings: 'xl/sharedStrings.xml', sheets: new Map<string, string>() }
  if (!bytes) throw new FileRefused('damaged')
  walk(bytes, {
    open(name, { Id, Type = '', Target = '' }) {
      if (name !== 'Relationship' || Id === undefined) return
      const target = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`
      if (Type.endsWith('/worksheet')) found.sheets.set(Id, target)
      if (Type.endsWith('/sharedStrings')) found.strings = target
    },
  })
  return found
}
