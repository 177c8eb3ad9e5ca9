/** Makes the heatmap live: another order of its rows, kept in the address, and a line that reads the cell pointed at. */
import { inAddress, keepInAddress } from '../site/address.ts'

const table = document.querySelector<HTMLTableElement>('table.heat')
const select = document.querySelector<HTMLSelectElement>('#order')
const said = document.querySelector('#order-status')
const reading = document.querySelector('#reading')
const body = table?.tBodies[0]
const rows = [...(body?.rows ?? [])].filter((row) => !row.classList.contains('mean'))

/** The score in a row's cell; what has none comes last. */
const scoreIn = (row: HTMLTableRowElement, column: number): number =>
  Number(row.cells[column]?.querySelector('b')?.textContent ?? Number.NEGATIVE_INFINITY)

function order(column: number): void {
  const sorted = column === 0 ? rows : [...rows].sort((a, b) => scoreIn(b, column) - scoreIn(a, column) || 0)
  body?.append(...sorted)
}

function read(target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest('td')?.querySelector('a') : null
  const row = link?.closest('tr')
  const cell = link?.closest('td')
  if (!reading || !link || !row || !cell) return
  const area = table?.tHead?.rows[0]?.cells[cell.cellIndex]?.textContent?.replaceAll('\u00ad', '').trim()
  const score = link.querySelector('b')?.textContent
  reading.textContent = `${row.cells[0]?.textContent}, ${area}: ${score ? `${score}; ` : ''}${link.title}`
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
  table.addEventListener('pointerover', ({ target }) => read(target))
  table.addEventListener('focusin', ({ target }) => read(target))
}
