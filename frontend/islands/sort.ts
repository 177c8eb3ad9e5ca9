/** Tables whose columns sort at a press of their heading; the order stands in the address. */
import { inAddress, keepInAddress } from '../site/address.ts'

const said = document.querySelector<HTMLElement>('#sorted')

for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) {
  const [body] = table.tBodies
  const rows = [...(body?.rows ?? [])]
  const headings = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')]

  /** What has no number comes last, whichever way the rest goes. */
  const sort = (heading: HTMLTableCellElement | undefined): void => {
    for (const other of headings) other.removeAttribute('aria-sort')
    heading?.setAttribute('aria-sort', 'descending')
    const column = heading?.cellIndex ?? 0
    const valueIn = (row: HTMLTableRowElement) =>
      Number(row.cells[column]?.dataset.value ?? Number.NEGATIVE_INFINITY)
    body?.append(...(heading ? [...rows].sort((a, b) => valueIn(b) - valueIn(a) || 0) : rows))
  }

  const named = (name: string) => headings.find(({ dataset }) => dataset.sort === name)

  for (const heading of headings) {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...heading.childNodes)
    heading.append(button)
    button.addEventListener('click', () => {
      const again = heading.hasAttribute('aria-sort')
      sort(again ? undefined : heading)
      keepInAddress('sort', again ? '' : (heading.dataset.sort ?? ''))
      const { sorted = '', unsorted = '' } = said?.dataset ?? {}
      if (said) said.textContent = again ? unsorted : sorted.replace('#', button.textContent ?? '')
    })
  }
  const wanted = named(inAddress('sort'))
  if (wanted) keepInAddress('sort', wanted.dataset.sort ?? '')
  sort(wanted)
}
