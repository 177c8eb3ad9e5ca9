/** An entry that was found, with the words for which it was. */
import { type Found, plain } from './search-engine.ts'

/** Letters around the word in a long description. */
const around = 70

/** `also` introduces another name of the entry. */
export function resultOf({ entry, terms }: Found, { also }: { readonly also: string }): HTMLLIElement {
  const { name, href, text = '', words = '' } = entry
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = href
  link.append(...marked(name, terms))
  item.append(link)
  const others = words.split('; ').filter((phrase) => holds(phrase, terms))
  const why = [
    ...(others.length > 0 ? [[`${also} `, ...marked(others.slice(0, 2).join('; '), terms)]] : []),
    ...(holds(text, terms) ? [marked(excerpt(text, terms), terms)] : []),
  ]
  for (const parts of why) {
    const line = document.createElement('small')
    line.append(...parts)
    item.append(line)
  }
  return item
}

/** Where a word of the text begins with one of the terms; -1 where none does. */
function placeOf(text: string, term: string, from = 0): number {
  const all = plain(text)
  for (let at = all.indexOf(term, from); at >= 0; at = all.indexOf(term, at + 1))
    if (!/[\p{L}\p{N}]/u.test(all[at - 1] ?? ' ')) return at
  return -1
}

const holds = (text: string, terms: readonly string[]): boolean =>
  terms.some((term) => placeOf(text, term) >= 0)

function excerpt(text: string, terms: readonly string[]): string {
  const at = Math.min(...terms.map((term) => placeOf(text, term)).filter((place) => place >= 0))
  const [from, to] = [at - around, at + around]
  const start = from <= 0 ? 0 : text.indexOf(' ', from) + 1
  const end = to >= text.length ? text.length : text.lastIndexOf(' ', to)
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`
}

/** The text, with each word that answers to a term marked. */
function marked(text: string, terms: readonly string[]): (string | HTMLElement)[] {
  const places = terms
    .map((term) => [placeOf(text, term), term.length] as const)
    .filter(([at]) => at >= 0)
    .sort(([a], [b]) => a - b)
  const parts: (string | HTMLElement)[] = []
  let done = 0
  for (const [at, length] of places) {
    if (at < done) continue
    const mark = document.createElement('mark')
    mark.textContent = text.slice(at, at + length)
    parts.push(text.slice(done, at), mark)
    done = at + length
  }
  return [...parts, text.slice(done)]
}
