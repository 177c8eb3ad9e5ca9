/** How to cite what is published here, as BibTeX; the sentence in words stands in the catalogues of the pages. */

export interface Cited {
  readonly key: string
  readonly author: string
  readonly title: string
  /** YYYY-MM-DD or ISO 8601. */
  readonly date: string
  readonly url: string
  /** The page of what stands at `url` that is meant. */
  readonly page?: string
  readonly note: string
}

/** An entry of BibTeX; `@misc`, which every style knows. */
export function bibtex({ key, author, title, date, url, page, note }: Cited): string {
  const fields = {
    // Two pairs of braces: an organisation has no first and last name.
    author: `{${escaped(author)}}`,
    title: escaped(title),
    year: date.slice(0, 4),
    month: date.slice(5, 7),
    howpublished: `\\url{${url}}`,
    note: escaped(note) + (page === undefined ? '' : `. \\url{${page}}`),
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`)
  return `@misc{${key},\n${lines.join(',\n')}\n}`
}

const escaped = (text: string): string =>
  text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (sign) => `\\${sign}`)
