/** Finds entries by words of their names, other names and descriptions; forgives one slip of the finger. */
import MiniSearch from 'minisearch'
import type { SearchEntry } from '../pages/models/search.ts'

export interface Found {
  readonly entry: SearchEntry
  /** Words of the entry that answer to the query, plain. */
  readonly terms: readonly string[]
  /** True if they are only like what was typed. */
  readonly similar: boolean
}

/** Without case and accents, letter for letter, so that places in it are places in the text. */
export const plain = (text: string): string =>
  [...text].map((letter) => (letter.normalize('NFD')[0] ?? letter).toLowerCase()).join('')

/** Words, and the numbers of areas and indicators. */
const wordsOf = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}.&+]+/u)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter(Boolean)

/** Answers to queries, best first. */
export function searchEngine(entries: readonly SearchEntry[]): (query: string) => Found[] {
  const engine = new MiniSearch<SearchEntry & { id: number }>({
    fields: ['name', 'words', 'text'],
    tokenize: wordsOf,
    processTerm: plain,
    searchOptions: { boost: { name: 4, words: 2 }, combineWith: 'AND', prefix: true },
  })
  engine.addAll(entries.map((entry, id) => ({ ...entry, id })))
  return (query) => {
    // Two slips count as one where two letters changed places.
    for (const slips of [0, 1, 2]) {
      const fuzzy = (term: string) => (term.length > 3 + slips ? slips : 0)
      const results = engine.search(query, { fuzzy })
      if (results.length > 0)
        return results.flatMap(({ id, terms }) => {
          const entry = entries[id]
          return entry ? [{ entry, terms, similar: slips > 0 }] : []
        })
    }
    return []
  }
}
