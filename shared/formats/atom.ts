/** Atom feeds, RFC 4287. */
import { escapeXml } from './escape-xml.ts'

export interface FeedEntry {
  /** Absolute, and never changed: it also names the entry. */
  readonly url: string
  readonly title: string
  /** ISO 8601 UTC. */
  readonly updated: string
  readonly summary: string
}

export interface Feed {
  /** Absolute address of the feed itself; it also names the feed. */
  readonly url: string
  /** Absolute address of the page that it follows. */
  readonly page: string
  readonly language: string
  readonly title: string
  readonly author: string
  readonly updated: string
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
}

export const atomType = 'application/atom+xml; charset=utf-8'

export function writeAtom({ url, page, language, title, author, updated, entries }: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
${element('id', url)}
${element('title', title)}
${element('updated', updated)}
<author>${element('name', author)}</author>
<link rel="self" type="application/atom+xml" href="${escapeXml(url)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
${entries.map(entry).join('\n')}
</feed>
`
}

const entry = ({ url, title, updated, summary }: FeedEntry): string =>
  `<entry>${element('id', url)}${element('title', title)}${element('updated', updated)}<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>${element('summary', summary)}</entry>`

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`
