/** Narrows the list of the search page to what holds every word typed; the words stand in the address. */
import { inAddress, keepInAddress } from '../site/address.ts'

const input = document.querySelector<HTMLInputElement>('#q')
const found = document.querySelector<HTMLElement>('#found')
const sections = [...document.querySelectorAll<HTMLElement>('#results section')].map((section) => ({
  section,
  items: [...section.querySelectorAll('li')].map((item) => ({
    item,
    words: plain(`${item.textContent} ${item.dataset.words ?? ''}`),
  })),
}))

/** Without case and accents, so that "mexico" finds "México". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function narrow(query: string): void {
  const wanted = plain(query).split(/\s+/).filter(Boolean)
  let count = 0
  for (const { section, items } of sections) {
    let left = 0
    for (const { item, words } of items) {
      item.hidden = !wanted.every((word) => words.includes(word))
      if (!item.hidden) left += 1
    }
    section.hidden = left === 0
    count += left
  }
  if (!found) return
  const { none = '', one = '', many = '' } = found.dataset
  const words = count === 0 ? none : count === 1 ? one : many
  found.textContent = wanted.length === 0 ? '' : words.replace('#', String(count))
}

if (input) {
  input.value = inAddress('q')
  narrow(input.value)
  input.addEventListener('input', () => {
    keepInAddress('q', input.value.trim())
    narrow(input.value)
  })
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    document.querySelector<HTMLAnchorElement>('#results li:not([hidden]) a')?.focus()
  })
}
