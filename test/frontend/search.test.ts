import { describe, expect, it } from 'vitest'
import { localeOf } from '../../frontend/pages/locale.tsx'
import { searchIndexOf } from '../../frontend/pages/models/search.ts'
import { searchEngine } from '../../frontend/site/search-engine.ts'
import { bodies, indicators, instruments } from '../../shared/framework/index.ts'

const engines = {
  en: searchEngine(searchIndexOf(true, localeOf('en')).entries),
  es: searchEngine(searchIndexOf(true, localeOf('es')).entries),
}

const places = (language: 'en' | 'es', query: string) =>
  engines[language](query).map(({ entry }) => entry.href.replace(/^\/es/, ''))

describe('the search', () => {
  it('finds by what a thing is about, in either language: privacy, its indicators, instruments and bodies', () => {
    for (const [language, query] of [
      ['en', 'privacy'],
      ['en', 'privacidad'],
      ['es', 'privacidad'],
      ['es', 'PRIVACIDAD'],
    ] as const)
      for (const place of ['7.3', '8.1', '8.4']
        .map((id) => `/indicators/${id}/`)
        .concat('/areas/8/', '/instruments/#cbpr', '/instruments/#body-desg'))
        expect(places(language, query), query).toContain(place)
  })

  it('finds by definition, acronym, number, part of a word, other name and formal name', () => {
    const wanted = {
      CSIRT: '/indicators/7.2/',
      'bills of lading': '/indicators/11.2/',
      '3.4': '/indicators/3.4/',
      broadb: '/areas/3/',
      telwg: '/instruments/#body-telwg',
      CBPR: '/instruments/#cbpr',
      'small business': '/indicators/6.3/',
      'republic of korea': '/economies/kor/',
    }
    for (const [query, place] of Object.entries(wanted)) expect(places('en', query), query).toContain(place)
    expect(places('en', '3.4')).toEqual(['/indicators/3.4/'])
    expect(places('es', 'mexico')[0]).toBe('/economies/mex/')
  })

  it('forgives one slip in a word, and says so; what has the very words is not mixed with what is only like them', () => {
    for (const slip of ['privcy', 'privady', 'pirvacy', 'privvacy']) {
      expect(places('en', slip), slip).toContain('/indicators/7.3/')
      expect(engines.en(slip)[0]?.similar, slip).toBe(true)
    }
    expect(engines.en('privacy').every(({ similar }) => !similar)).toBe(true)
    expect(places('en', 'mexcio')).toEqual(['/economies/mex/'])
    expect(places('en', 'zzz')).toEqual([])
  })

  it('knows other words only for what there is', () => {
    const known = new Set([...indicators, ...instruments, ...bodies].map(({ id }) => id))
    for (const id of Object.keys(localeOf('en').t.searchWords))
      expect(/^area-\d+$/.test(id) || known.has(id), id).toBe(true)
  })
})
