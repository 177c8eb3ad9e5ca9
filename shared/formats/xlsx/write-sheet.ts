/** One sheet as XML, its elements in the order that the format demands. */
import { escapeXml } from '../escape-xml.ts'
import { cellAddress, rangeAddress } from './address.ts'
import { styleIndex } from './styles.ts'
import type { NewCell, NewSheet, Validation } from './write.ts'
import { encodeText } from './xml.ts'

/** Sheets are protected without a password: the lock is against slips, the keys against mistakes. */
export function sheetXml(sheet: NewSheet, selected: boolean): string {
  const { columns, rows, hiddenRows = [], frozen, validations = [], open = false } = sheet
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ''} showGridLines="0" workbookViewId="0">${frozen ? pane(frozen) : ''}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.map(({ width, hidden }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`).join('')}</cols>`,
    `<sheetData>${rows.map((cells, i) => row(cells, i, hiddenRows.includes(i))).join('')}</sheetData>`,
    open
      ? `<autoFilter ref="${rangeAddress({ top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 })}"/>`
      : '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>',
    validations.length > 0
      ? `<dataValidations count="${validations.length}">${validations.map(validation).join('')}</dataValidations>`
      : '',
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('')
}

function pane({ rows, columns }: { rows: number; columns: number }): string {
  const active = columns > 0 ? 'bottomRight' : 'bottomLeft'
  const first = cellAddress(rows, columns)
  return `<pane${columns > 0 ? ` xSplit="${columns}"` : ''} ySplit="${rows}" topLeftCell="${first}" activePane="${active}" state="frozen"/><selection pane="${active}" activeCell="${first}" sqref="${first}"/>`
}

const row = (cells: readonly NewCell[], index: number, hidden: boolean): string =>
  `<row r="${index + 1}"${hidden ? ' hidden="1"' : ''}>${cells.map((cell, i) => cellXml(cell, cellAddress(index, i))).join('')}</row>`

function cellXml({ value, style }: NewCell, address: string): string {
  const open = `<c r="${address}" s="${styleIndex(style)}"`
  // A plain cell that is empty need not be there at all.
  if (value === undefined || value === '') return style === 'plain' ? '' : `${open}/>`
  if (typeof value === 'boolean') return `${open} t="b"><v>${value ? 1 : 0}</v></c>`
  if (typeof value === 'number') return `${open}><v>${value}</v></c>`
  return `${open} t="inlineStr"><is><t xml:space="preserve">${encodeText(value)}</t></is></c>`
}

const validation = ({ cells, type, from, to, hint, strict }: Validation): string =>
  `<dataValidation type="${type}"${strict ? '' : ' errorStyle="warning"'} allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${escapeXml(hint)}" prompt="${escapeXml(hint)}" sqref="${cells}"><formula1>${escapeXml(from)}</formula1>${to === undefined ? '' : `<formula2>${escapeXml(to)}</formula2>`}</dataValidation>`
