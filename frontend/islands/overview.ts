/** Makes the heatmap live: another order of its rows, kept in the address, and a line that reads a cell. */
import { inAddress, keepInAddress } from '../site/address.ts'
import { readCells } from '../site/cell-reading.ts'
import { makeOneTabStop } from '../site/one-tab-stop.ts'

const table = document.querySelector<HTMLTableElement>('table.heat')
const select = document.querySelector<HTMLSelectElement>('#order')
const said = document.querySelector('#order-status')
const reading = document.querySelector<HTMLElement>('#reading')
const body = table?.tBodies[0]
const rows = [...(body?.rows ?? [])].filter((row) => !row.classList.contains('mean'))

/** The score in a row's cell; what has none comes last. */
const scoreIn = (row: HTMLTableRowElement, column: number): number =>
  Number(row.cells[column]?.querySelector('b')?.textContent ?? Number.NEGATIVE_INFINITY)

function order(column: number): void {
  const sorted = column === 0 ? rows : [...rows].sort((a, b) => scoreIn(b, column) - scoreIn(a, column) || 0)
  body?.append(...sorted)
}

if (select && table) {
  const wanted = inAddress('order')
  const keep = () => keepInAddress('order', select.value === '0' ? '' : select.value)
  // An order that the page does not offer leaves the first one.
  if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted
  keep()
  order(Number(select.value))
  select.addEventListener('change', () => {
    keep()
    order(Number(select.value))
    if (said)
      said.textContent = `${select.labels[0]?.firstChild?.textContent}: ${select.selectedOptions[0]?.text}`
  })
  makeOneTabStop(table)
  // The table's own stop leads into what scrolls, so that needs none beside it.
  table.closest('.wrap')?.removeAttribute('tabindex')
  if (reading) readCells(table, reading)
}
