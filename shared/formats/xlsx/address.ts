/** Places in a sheet. Rows and columns count from 0 in the code, from 1 and from A in an address. */

export interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** `A`, `Z`, `AA`, as a spreadsheet heads its columns. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

/** `F12` */
export const cellAddress = (row: number, column: number): string => `${columnName(column)}${row + 1}`

/** `A1:C3` */
export const rangeAddress = ({ top, left, bottom, right }: Range): string =>
  `${cellAddress(top, left)}:${cellAddress(bottom, right)}`

/** Row and column of an address such as `F12`; undefined where it is none. */
export function placeOf(address: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? []
  if (letters === undefined || digits === undefined) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(digits) - 1, column: column - 1 }
}

/** The range of an address such as `A1:C3` or `A1`; undefined where it is none. */
export function rangeOf(address: string): Range | undefined {
  const [first = '', last = first] = address.split(':')
  const from = placeOf(first)
  const to = placeOf(last)
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column }
}
