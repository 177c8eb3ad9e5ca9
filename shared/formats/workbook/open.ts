/** From the bytes of a file, whatever they are, to the grids in it. */
import { readBook } from '../xlsx/read.ts'
import { FileRefused } from '../xlsx/refused.ts'
import { readGridCsv } from './csv.ts'
import type { Grid } from './grid.ts'
import type { Refusal } from './problems.ts'

/** A full template has less than 400 kB; pictures and the like of other people may make it larger. */
export const fileBytesMax = 5_000_000

export type Opened =
  | { readonly ok: true; readonly grids: readonly Grid[] }
  | { readonly ok: false; readonly refusal: Refusal }

/** Reads a workbook or a CSV file, told apart by their content. Look at the size before reading the bytes at all. */
export function openGrids(bytes: Uint8Array): Opened {
  if (bytes.length > fileBytesMax) return { ok: false, refusal: { code: 'too-large' } }
  if (bytes.length === 0) return { ok: false, refusal: { code: 'empty' } }
  try {
    if (startsWith(bytes, zipMark)) return { ok: true, grids: bookGrids(bytes) }
    if (startsWith(bytes, oldOfficeMark)) throw new FileRefused(isEncrypted(bytes) ? 'password' : 'old-excel')
  } catch (error) {
    if (error instanceof FileRefused) return { ok: false, refusal: { code: error.refusal } }
    throw error
  }
  return textGrid(bytes)
}

function bookGrids(bytes: Uint8Array): readonly Grid[] {
  const { sheets, from1904 } = readBook(bytes)
  return sheets.map(({ name, cells, merged }) => ({
    sheet: name,
    cells,
    merged,
    from1904,
    decimalComma: false,
  }))
}

function textGrid(bytes: Uint8Array): Opened {
  if (bytes.includes(0)) return { ok: false, refusal: { code: 'not-a-workbook' } }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { ok: false, refusal: { code: 'not-utf8' } }
  }
  const grid = readGridCsv(text)
  return 'wrong' in grid
    ? { ok: false, refusal: { code: 'csv', wrong: grid.wrong } }
    : { ok: true, grids: [grid] }
}

const zipMark = [0x50, 0x4b]
/** Files of Office before 2007, and the container in which a password-protected workbook is wrapped. */
const oldOfficeMark = [0xd0, 0xcf, 0x11, 0xe0]

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte)

/** The container's directory names its parts in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('EncryptedPackage')
}
