/** Offers the tables that a page shows as files; what writes them is loaded with the first click. */
import { type ShownTable, shownTables } from './shown-tables.ts'

/** Makes the choice of tables and the buttons live. */
export function offerShown(island: HTMLElement): void {
  const select = island.querySelector('select')
  const status = island.querySelector('[role="status"]')
  const { ready = '', failed = '', none = '' } = island.dataset
  let tables: readonly ShownTable[] = []

  /** What stands on the page now; the table that was chosen stays chosen. */
  const look = (): void => {
    tables = shownTables(island)
    if (!select || [...select.options].map(({ text }) => text).join() === tables.map(nameOf).join()) return
    const chosen = select.selectedOptions[0]?.text
    select.replaceChildren(...tables.map((table, i) => new Option(table.name, String(i))))
    select.value = String(Math.max(0, tables.map(nameOf).indexOf(chosen ?? '')))
  }
  const say = (text: string): void => {
    if (status) status.textContent = text
  }
  const save = async (format: string): Promise<void> => {
    look()
    const table = tables[Number(select?.value)]
    if (!table) return say(none)
    try {
      const { saveShown } = await import('./save-shown.ts')
      say(ready.replace('{file}', saveShown(table, format)))
    } catch (error) {
      console.error(error)
      say(failed)
    }
  }

  look()
  if (tables.length === 0) say(none)
  for (const hint of ['focusin', 'pointerenter']) island.addEventListener(hint, look)
  for (const button of island.querySelectorAll<HTMLButtonElement>('[data-format]'))
    button.addEventListener('click', () => save(button.dataset.format ?? 'csv'))
}

const nameOf = ({ name }: ShownTable): string => name
