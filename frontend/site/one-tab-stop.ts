/** A table of links that the Tab key passes in one step; the arrow keys go from cell to cell within it. */

/** Rows and columns to go, by key. */
const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** It stays a table, so that who listens still hears its headings; every link stays a link. */
export function makeOneTabStop(table: HTMLTableElement): void {
  const links = [...table.querySelectorAll('a')]
  let stop = table.querySelector<HTMLElement>('td a') ?? links[0]
  for (const link of links) link.tabIndex = link === stop ? 0 : -1

  table.addEventListener('focusin', ({ target }) => {
    const link = links.find((one) => one === target)
    if (!link || !stop) return
    stop.tabIndex = -1
    link.tabIndex = 0
    stop = link
  })
  table.addEventListener('keydown', (event) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('td,th') : null
    const next = cell && linkFrom(table, cell, event)
    if (!next) return
    event.preventDefault()
    next.focus()
  })
}

function linkFrom(table: HTMLTableElement, cell: HTMLTableCellElement, event: KeyboardEvent) {
  const { key, ctrlKey, altKey, metaKey, shiftKey } = event
  if (altKey || metaKey || shiftKey) return undefined
  const row = cell.closest('tr')
  const all = [...table.querySelectorAll<HTMLElement>('td a')]
  if (key === 'Home' || key === 'End') {
    const within = ctrlKey ? all : [...(row?.querySelectorAll<HTMLElement>('a') ?? [])]
    return within.at(key === 'Home' ? 0 : -1)
  }
  const step = steps[key]
  if (!step || !row || ctrlKey) return undefined
  const [down, right] = step
  // The row of means has no links, so it is passed over.
  for (let y = row.rowIndex + down, x = cell.cellIndex + right; ; y += down, x += right) {
    const there = table.rows[y]?.cells[x]
    if (!there) return undefined
    const link = there.querySelector('a')
    if (link) return link
  }
}
