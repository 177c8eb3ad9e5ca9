/** What the search page looks through: everything with a page or a place of its own, in one language. */
import { economies } from '../../../shared/economies.ts'
import { bodies, focusAreas, indicators, instruments } from '../../../shared/framework/index.ts'
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
export function searchIndexOf(published: boolean, { t, to }: Locale): SearchIndex {
  const { framework, searchWords, site } = t
  const known = (id: string, more: string[] = []) => {
    const words = [...more, ...(searchWords[id] === undefined ? [] : [searchWords[id]])].join('; ')
    return words === '' ? {} : { words }
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
        ...known(`area-${id}`, [framework.areas[id].name]),
      })),
      ...indicators.map(({ id }) => ({
        ...entry('indicators', `${id} ${framework.indicators[id]?.name ?? ''}`, `/indicators/${id}/`),
        ...(framework.indicators[id] && { text: framework.indicators[id].definition }),
        ...known(id),
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
