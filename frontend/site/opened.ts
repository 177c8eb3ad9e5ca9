/** Parts of a page that a reader opened, in the address: a link that is shared shows them open. */
import { inAddress, keepInAddress } from './address.ts'

/** Opens those that the address names, by their ids, and keeps the address so. What the page has not is ignored. */
export function keepOpened(): void {
  const parts = [...document.querySelectorAll<HTMLDetailsElement>('main details[id]')]
  const wanted = inAddress('open').split(',')
  const opened = (): string =>
    parts
      .filter(({ open }) => open)
      .map(({ id }) => id)
      .join(',')
  for (const part of parts) {
    if (wanted.includes(part.id) || location.hash === `#${part.id}`) part.open = true
    part.addEventListener('toggle', () => keepInAddress('open', opened()))
  }
}
