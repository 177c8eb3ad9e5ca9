/** The cells of one sheet's XML. */
import { placeOf } from './address.ts'
import type { Cell } from './read.ts'
import { textGatherer } from './read-strings.ts'
import { decodeText, walk } from './xml.ts'

export interface SheetCells {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>
  /** Addresses of merged ranges, as they stand. */
  readonly merged: readonly string[]
}

/** The element `c` as it is read. */
interface RawCell {
  readonly type: string
  formula: string | undefined
  value: string | undefined
}

export function readSheet(bytes: Uint8Array, strings: readonly string[]): SheetCells {
  const cells = new Map<number, Map<number, Cell>>()
  const merged: string[] = []
  const inline = textGatherer()
  let row = -1
  let column = -1
  let cell: RawCell | undefined
  let inside = ''
  walk(bytes, {
    open(name, { r, t = 'n', ref }) {
      inline.open(name)
      if (name === 'mergeCell' && ref !== undefined) merged.push(ref)
      if (name === 'row') {
        // Rows and cells may leave their place out; they then follow the one before.
        row = r === undefined ? row + 1 : Number(r) - 1
        column = -1
      }
      if (name === 'c') {
        const place = r === undefined ? undefined : placeOf(r)
        column = place?.column ?? column + 1
        row = place?.row ?? row
        cell = { type: t, formula: undefined, value: undefined }
      }
      if (cell && name === 'f') cell.formula = ''
      if (cell && name === 'v') cell.value = ''
      inside = name
    },
    text(value) {
      inline.text(value)
      if (!cell) return
      if (inside === 'f') cell.formula = (cell.formula ?? '') + value
      if (inside === 'v') cell.value = (cell.value ?? '') + value
    },
    close(name) {
      inline.close(name)
      inside = ''
      if (name !== 'c' || !cell) return
      const read = cellOf(cell, inline.take(), strings)
      cell = undefined
      if (!read) return
      const line = cells.get(row) ?? new Map<number, Cell>()
      cells.set(row, line.set(column, read))
    },
  })
  return { cells, merged }
}

function cellOf(
  { type, formula, value }: RawCell,
  inline: string,
  strings: readonly string[],
): Cell | undefined {
  if (formula !== undefined) return { kind: 'formula', text: `=${formula}` }
  if (type === 'inlineStr') return textCell(inline)
  if (value === undefined || value === '') return undefined
  switch (type) {
    case 's':
      return textCell(strings[Number(value)] ?? '')
    case 'b':
      return { kind: 'boolean', text: value === '1' ? 'TRUE' : 'FALSE' }
    case 'e':
      return { kind: 'error', text: value }
    case 'n': {
      const number = Number(value)
      return Number.isFinite(number) ? { kind: 'number', number } : textCell(value)
    }
    default:
      // `str` is a text beside its formula, `d` a date in ISO 8601.
      return textCell(decodeText(value))
  }
}

const textCell = (text: string): Cell | undefined => (text === '' ? undefined : { kind: 'text', text })
