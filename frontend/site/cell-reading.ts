/** The line under a table that reads the cell which is pointed at, focused or tapped. */

/**
 * Where a finger taps, the first tap on a cell reads it, with a link onward, and the second follows the cell's own
 * link. Who listens hears the cell itself, and the line only where it answers to a tap.
 */
export function readCells(table: HTMLTableElement, line: HTMLElement): void {
  let byTouch = false
  let tapped: Element | null = null

  const read = (cell: HTMLTableCellElement): HTMLAnchorElement | null => {
    const titled = cell.querySelector<HTMLElement>('[title]')
    const row = cell.closest('tr')
    if (!titled || !row) return null
    const area = table.tHead?.rows[0]?.cells[cell.cellIndex]?.textContent?.replaceAll('\u00ad', '').trim()
    const score = cell.querySelector('b:not(.sr)')?.textContent
    line.textContent = `${row.cells[0]?.textContent}, ${area}: ${score ? `${score}; ` : ''}${titled.title}`
    return cell.querySelector('a')
  }
  const cellOf = (target: EventTarget | null) => (target instanceof Element ? target.closest('td') : null)
  for (const event of ['pointerover', 'focusin'])
    table.addEventListener(event, ({ target }) => {
      const cell = cellOf(target)
      if (cell && cell !== tapped) read(cell)
    })
  table.addEventListener('pointerdown', ({ pointerType }) => {
    byTouch = pointerType === 'touch'
    if (!byTouch) return
    line.removeAttribute('aria-hidden')
    line.setAttribute('role', 'status')
  })
  table.addEventListener('click', (event) => {
    const cell = cellOf(event.target)
    if (!byTouch || !cell || cell === tapped) return
    const link = read(cell)
    tapped = cell
    if (!link) return
    event.preventDefault()
    const onward = document.createElement('a')
    onward.href = link.href
    onward.textContent = line.dataset.onward ?? ''
    line.append(' ', onward)
  })
}
