/** Finds while one types; the words stand in the address, and the list of everything stands until there are some. */
import type { SearchIndex } from '../pages/models/search.ts'
import { inAddress, keepInAddress } from '../site/address.ts'
import { type Found, searchEngine } from '../site/search-engine.ts'
import { resultOf } from '../site/search-result.ts'

const input = document.querySelector<HTMLInputElement>('#q')
const said = document.querySelector<HTMLElement>('#found')
const everything = document.querySelector<HTMLElement>('#everything')
const results = document.querySelector<HTMLElement>('#results')

function show(found: readonly Found[], { kinds }: SearchIndex): void {
  if (!said || !results) return
  const { none = '', one = '', many = '', similar = '', also = '' } = said.dataset
  const [first] = found
  const words = found.length === 0 ? none : found.length === 1 ? one : many
  said.textContent = [words.replace('#', String(found.length)), first?.similar ? similar : '']
    .join(' ')
    .trim()
  // The kind of the best entry comes first.
  const order = [...new Set(found.map(({ entry }) => entry.kind))]
  results.replaceChildren(
    ...order.flatMap((kind) => {
      const own = found.filter(({ entry }) => entry.kind === kind)
      const [section, heading, list] = ['section', 'h2', 'ul'].map((name) => document.createElement(name))
      if (!section || !heading || !list) return []
      heading.textContent = kinds[kind]
      list.className = 'plain results'
      list.append(...own.map((one) => resultOf(one, { also })))
      section.append(heading, list)
      return [section]
    }),
  )
}

async function start(field: HTMLInputElement): Promise<void> {
  const answer = await fetch(field.dataset.index ?? '')
  if (!answer.ok) throw new Error(`The index of the search answered ${answer.status}`)
  const index: SearchIndex = await answer.json()
  const find = searchEngine(index.entries)
  const look = (): void => {
    const query = field.value.trim()
    if (everything) everything.hidden = query !== ''
    if (results) results.hidden = query === ''
    if (query !== '') show(find(query), index)
    else if (said) said.textContent = ''
  }
  look()
  field.addEventListener('input', look)
}

if (input) {
  input.value = inAddress('q')
  input.addEventListener('input', () => keepInAddress('q', input.value.trim()))
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    results?.querySelector<HTMLAnchorElement>('a')?.focus()
  })
  start(input).catch((error: unknown) => {
    console.error(error)
    if (said) said.textContent = said.dataset.failed ?? ''
  })
}
