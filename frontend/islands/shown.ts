/** Makes files of the tables that a page shows; what writes them is loaded with the first click. */
const tables = [...document.querySelectorAll<HTMLTableElement>('main table')].filter(({ caption }) => caption)

const nameOf = ({ caption }: HTMLTableElement): string => caption?.textContent?.trim() ?? ''

for (const island of document.querySelectorAll<HTMLElement>('[data-island="shown"]')) {
  const select = island.querySelector('select')
  const label = island.querySelector('label')
  if (!select || !label || tables.length === 0) {
    island.remove()
    continue
  }
  select.append(...tables.map((table, i) => new Option(nameOf(table), String(i))))
  label.hidden = tables.length === 1
  const say = (text: string): void => {
    const status = island.querySelector('[role="status"]')
    if (status) status.textContent = text
  }
  for (const button of island.querySelectorAll<HTMLButtonElement>('[data-format]'))
    button.addEventListener('click', async () => {
      const table = tables[Number(select.value)]
      if (!table) return
      try {
        const { saveTable } = await import('../site/save-table.ts')
        const file = saveTable(table, nameOf(table), button.dataset.format ?? 'csv')
        say((island.dataset.ready ?? '').replace('{file}', file))
      } catch (error) {
        console.error(error)
        say(island.dataset.failed ?? '')
      }
    })
}
