/** Writing a workbook: sheets of plain values with styles, validation and protection. No formula is ever written. */
import { strToU8, zipSync } from 'fflate'
import { escapeXml } from '../escape-xml.ts'
import { zipLevel } from '../zip.ts'
import type { StyleName } from './styles.ts'
import { stylesXml } from './styles.ts'
import { sheetXml } from './write-sheet.ts'

export interface NewCell {
  /** Empty where absent. */
  readonly value?: string | number | boolean
  readonly style: StyleName
}

/** What a cell takes, checked by the spreadsheet while people type. Formulas are those of the format, without `=`. */
export interface Validation {
  /** `F4` or `F4:F9` */
  readonly cells: string
  readonly type: 'list' | 'decimal' | 'whole' | 'date' | 'textLength'
  readonly from: string
  /** Upper bound, where there are two. */
  readonly to?: string
  /** Shown while the cell is chosen, at most 255 characters. */
  readonly hint: string
  /** False where another value may be typed after a warning. */
  readonly strict: boolean
}

export interface NewSheet {
  /** At most 31 characters. */
  readonly name: string
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[]
  readonly rows: readonly (readonly NewCell[])[]
  readonly hiddenRows?: readonly number[]
  /** How many rows and columns stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
  readonly validations?: readonly Validation[]
  /** A sheet that is for reading is not locked and has filters in its first row. */
  readonly open?: boolean
  /** People cannot see or show a hidden sheet without the menu. */
  readonly hidden?: boolean
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The bytes of an `.xlsx` file; the same sheets give the same bytes. */
export function writeBook(sheets: readonly NewSheet[]): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml,
  }
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = xml + sheetXml(sheet, i === 0)
  })
  const bytes = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(1980, 0, 1), level: zipLevel })
}

const contentTypes = (count: number): string =>
  `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${Array.from({ length: count }, (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}</Types>`

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${xml}<Relationships xmlns="${packages}/relationships">${targets
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${relations}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

const workbook = (sheets: readonly NewSheet[]): string =>
  `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets>${sheets
    .map(
      ({ name, hidden }, i) =>
        `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
    )
    .join('')}</sheets></workbook>`
