/** What the search page looks through: everything with a page or a place of its own, in one language. */
import { economies } from '../../../shared/economies.ts'
import { bodies, focusAreas, indicators, instruments } from '../../../shared/framework/index.ts'
import { type Catalogue, catalogues } from '../../locales/catalogues.ts'
import { languages } from '../../locales/languages.ts'
import type { Locale } from '../locale.tsx'

export type SearchKind = 'economies' | 'areas' | 'indicators' | 'instruments' | 'bodies'

export interface SearchEntry {
  readonly kind: SearchKind
  readonly name: string
  readonly href: string
  /** Definition or description. */
  readonly text?: string
  /** Other names, parted by semicolons. */
  readonly words?: string
}

export interface SearchIndex {
  /** Headings of the kinds. */
  readonly kinds: Readonly<Record<SearchKind, string>>
  readonly entries: readonly SearchEntry[]
}

/** `published` is false where economies have no pages yet. */
export function searchIndexOf(published: boolean, { t, to, language }: Locale): SearchIndex {
  const { framework, searchWords, site } = t
  const others = languages.filter((other) => other !== language).map((other) => catalogues[other])
  /** `more` gives other names by the catalogue; those of other languages serve as well. */
  const known = (id: string, more?: (of: Catalogue) => string | undefined) => {
    const theirs = others.flatMap((other) => [more?.(other), other.searchWords[id]])
    const words = [more?.(t), searchWords[id], ...theirs].filter((word) => word !== undefined && word !== '')
    return words.length === 0 ? {} : { words: [...new Set(words)].join('; ') }
  }
  const entry = (kind: SearchKind, name: string, address: string): SearchEntry => ({
    kind,
    name,
    href: to(address),
  })
  return {
    kinds: {
      economies: site.nav.economies,
      areas: site.nav.areas,
      indicators: site.nav.indicators,
      instruments: t.economy.instruments,
      bodies: t.instruments.bodies,
    },
    entries: [
      ...(published ? economies : []).map(({ key }) => ({
        ...entry('economies', framework.economies[key].label, `/economies/${key.toLowerCase()}/`),
        words: framework.economies[key].formalName,
      })),
      ...focusAreas.map(({ id }) => ({
        ...entry('areas', `${id} ${framework.areas[id].shortName}`, `/areas/${id}/`),
        text: framework.areas[id].description,
        ...known(`area-${id}`, (of) => of.framework.areas[id].name),
      })),
      ...indicators.map(({ id }) => ({
        ...entry('indicators', `${id} ${framework.indicators[id]?.name ?? ''}`, `/indicators/${id}/`),
        ...(framework.indicators[id] && { text: framework.indicators[id].definition }),
        ...known(id, (of) => (of === t ? undefined : of.framework.indicators[id]?.name)),
      })),
      ...instruments.map(({ id, name, year, by }) => ({
        ...entry('instruments', `${name} (${year})`, `/instruments/#${id}`),
        text: by,
        ...known(id),
      })),
      ...bodies.map(({ id, shortName }) => ({
        ...entry('bodies', `${framework.bodies[id].name} (${shortName})`, `/instruments/#body-${id}`),
        text: framework.bodies[id].description,
        ...known(id),
      })),
    ],
  }
}
