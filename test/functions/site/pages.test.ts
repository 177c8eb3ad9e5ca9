import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { catalogues } from '../../../frontend/locales/catalogues.ts'
import { inLanguage, languages } from '../../../frontend/locales/languages.ts'
import { publicPolicy } from '../../../functions/site/csp.ts'
import { sha256 } from '../../../functions/site/hash.ts'
import { pagesOf, pathOf } from '../../../functions/site/render.ts'
import { offences } from '../../../shared/framework/nomenclature.ts'
import type { Release } from '../../../shared/release/release.ts'
import { demonstrationRelease } from './demonstration-release.ts'
import { pageContext } from './page-context.ts'

const empty: Release = { framework: '2026.1', cycles: [], series: [], withdrawn: [] }

/** The release that changed every page last, before the newest. */
const lastChange = { number: 5, releasedAt: '2026-11-15T00:00:00.000Z', contentHash: '5'.repeat(64) }

const rendered = async (release: Release): Promise<Map<string, string>> => {
  const documents = [...pagesOf(release, pageContext(release), () => lastChange.releasedAt)].flatMap((page) =>
    page.languages.map(
      async (language) => [pathOf(page.address, language), await page.render(language, lastChange)] as const,
    ),
  )
  return new Map(await Promise.all(documents))
}

const origin = 'https://aider.example.org'

const isSpanish = (path: string): boolean => path.startsWith('es/')

/** What a reader can see or hear of a page. */
const wordsOf = (html: string, between = ' '): string =>
  html
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, between)
    .replace(/<[^>]*?(?:title|aria-label|content)="([^"]*)"[^>]*>/g, `${between}$1${between}`)
    .replace(/<[^>]+>/g, between)

const withoutEnglish = (html: string): string => html.replace(/<(\w+)[^>]* lang="en"[^>]*>.*?<\/\1>/gs, '')

/** Every text inside a catalogue that is no function. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : []

describe('the pages of a release', () => {
  let release: Release
  let pages: Map<string, string>
  /** The pages, and what only programs read. */
  let all: Map<string, string>

  beforeAll(async () => {
    release = await demonstrationRelease()
    all = await rendered(release)
    pages = new Map([...all].filter(([path]) => path.endsWith('.html')))
  }, 90_000)

  it('are one for every economy and focus area in every cycle, the newest also where it will stay, and one for every indicator, in both languages', () => {
    const count = (pattern: RegExp) => [...pages.keys()].filter((path) => pattern.test(path)).length
    for (const language of ['', 'es/']) {
      expect(count(RegExp(`^${language}economies/[a-z]{3}/`))).toBe(21 * 6)
      expect(count(RegExp(`^${language}areas/\\d+/`))).toBe(11 * 6)
      expect(count(RegExp(`^${language}indicators/\\d+\\.\\d+/`))).toBe(59)
      expect(count(RegExp(`^${language}(index|cycles/\\d{4}/index)\\.html$`))).toBe(6)
    }
  })

  it('say their language, name their twin, and lead on in their own language', () => {
    for (const [path, html] of pages) {
      const language = isSpanish(path) ? 'es' : 'en'
      const english = `/${path.replace(/^es\//, '').replace(/index\.html$/, '')}`
      expect(html, path).toContain(`<html lang="${language}">`)
      for (const other of languages)
        expect(html).toContain(
          `rel="alternate" hreflang="${other}" href="${origin}${inLanguage(english, other)}"`,
        )
      expect(html, path).toContain(`hreflang="x-default" href="${origin}${english}"`)
      const astray = [...html.matchAll(/<a href="(\/[^"]*)"(?! lang)/g)]
        .map(([, href = '']) => href)
        .filter((href) => !/^\/(data\/(latest|releases)\/.*[^/]|workspace\/|[a-z]+\.json(ld)?)$/.test(href))
        .filter((href) => isSpanish(href.slice(1)) !== isSpanish(path))
      expect([path, astray]).toEqual([path, []])
    }
  })

  it('hold no English text on a Spanish page but what is marked as English', () => {
    const spanish = new Set(textsOf(catalogues.es))
    const english = textsOf(catalogues.en).filter((text) => text.includes(' ') && !spanish.has(text))
    expect(english.length).toBeGreaterThan(300)
    const shown = new Set<string>()
    for (const [path, html] of pages)
      if (isSpanish(path))
        for (const text of wordsOf(withoutEnglish(html), '\n').split('\n')) shown.add(text.trim())
    const all = [...shown].join('\n')
    expect(english.filter((text) => all.includes(text))).toEqual([])
  })

  it('link only to pages, files and places that exist, and offer no other form to embed', () => {
    const context = pageContext(release)
    const files = context.files.map(({ name }) => name)
    const known = new Set([
      ...[...pages.keys()].map((path) => `/${path.replace(/index\.html$/, '')}`),
      ...files.flatMap((name) => [
        `/data/latest/${name}`,
        ...context.log.map(({ number }) => `/data/releases/${number}/${name}`),
      ]),
      ...context.log.flatMap(({ number }) => [
        `/data/releases/${number}/manifest.json`,
        `/data/releases/${number}/changes.json`,
      ]),
      '/data/latest/manifest.json',
      ...[...all.keys()].filter((path) => !path.endsWith('.html')).map((path) => `/${path}`),
      '/workspace/',
      '/openapi.json',
    ])
    const broken: string[] = []
    for (const [path, html] of pages)
      for (const [, href = ''] of html.matchAll(/<(?:a|textarea) [^>]*?(?:href|data-embed)="([^"]+)"/g)) {
        const [address = '', place] = href.split('#')
        const target = address.split('?')[0] ?? ''
        if (target.startsWith('http')) continue
        const page = target === '' ? html : pages.get(`${target.slice(1)}index.html`)
        if (target !== '' && !known.has(target)) broken.push(`${path}: ${href}`)
        if (place && !page?.includes(`id="${place}"`)) broken.push(`${path}: ${href} has no such place`)
      }
    expect(broken.slice(0, 5)).toEqual([])
  })

  it('use APEC’s words and names, and mark what is invented and what is proposed', () => {
    for (const [path, html] of pages) {
      const words = wordsOf(html)
      expect([path, offences(words)]).toEqual([path, []])
      const { proposed, demonstration } = catalogues[isSpanish(path) ? 'es' : 'en'].site
      expect(html.includes(proposed) || /^(es\/)?404\.html/.test(path), path).toBe(true)
      // A publisher's figures and gaps, files and who takes part in the CBPR System are no reports, and not invented.
      const measured = /indicators\/(1\.[56]|3\.4|4\.5|6\.5|7\.6|1[01]\.6)\//.test(path)
      const apart = /^(es\/)?(data\/|embed\/instruments\/cbpr\/)/.test(path)
      if (!apart && (!measured || /own number/.test(words)) && html.includes('<td'))
        expect(words, path).toContain(demonstration)
    }
  })

  it('mark the lists of economies, areas and indicators while what they lead to is invented', async () => {
    const lists = ['economies', 'areas', 'indicators']
    for (const list of lists)
      expect(wordsOf(pages.get(`${list}/index.html`) ?? ''), list).toContain('Demonstration: invented data')
    const unmarked = [...pagesOf(release, { ...pageContext(release), demonstration: false }, () => '')]
    for (const list of lists)
      expect(await unmarked.find(({ address }) => address === `/${list}/`)?.render('en')).not.toContain(
        'invented',
      )
  })

  it('carry a style whose hash the policy names, no style attribute and no script of their own', () => {
    for (const [path, html] of pages) {
      expect(html, path).not.toMatch(/<[^>]+ style=/)
      expect(html, path).not.toMatch(/<script(?![^>]*(src=|type="application\/(ld\+)?json"))/)
      expect(html, path).not.toMatch(/ on[a-z]+=/)
      const [, style] = html.match(/<style>(.*?)<\/style>/s) ?? []
      if (style === undefined) continue
      expect(publicPolicy, path).toContain(`'sha256-${Buffer.from(sha256(style), 'hex').toString('base64')}'`)
    }
  })

  it('begin with a heatmap of 231 cells in one response of at most 30 kB', () => {
    const html = pages.get('index.html') ?? ''
    expect(html.match(/data-cell/g)).toHaveLength(231)
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(30_000)
  })

  it('name the newest release only where that is what they are about', () => {
    const naming = [...pages].filter(([, html]) => /(No\.|[Nn]\.º) 7/.test(html)).map(([path]) => path)
    const about = [
      '',
      'cycles/2026/',
      'data/',
      'data/releases/',
      'data/releases/7/',
      'data/releases/7/changes/',
      'report-an-error/',
    ]
    expect(naming.sort()).toEqual(about.flatMap((at) => [`${at}index.html`, `es/${at}index.html`]).sort())
  })

  it('name the release that changed them last, where they stay, and how to cite them', () => {
    const lasting: Readonly<Record<string, string>> = {
      '': 'cycles/2026/',
      'economies/per/': 'economies/per/2026/',
      'areas/7/': 'areas/7/2026/',
      'indicators/3.4/': 'indicators/3.4/',
      'compare/': 'compare/2026/',
      'changes/': 'changes/2026/',
    }
    for (const [place, stays] of Object.entries(lasting))
      for (const language of ['', 'es/']) {
        const html = pages.get(`${language}${place}index.html`) ?? ''
        const url = `${origin}/${language}${stays}`
        const cited = `${origin}/${language}data/releases/5/`
        const words = wordsOf(html)
        expect(words, place).toMatch(/(Release No\.|Edición n\.º) 5 (of|del?) 15 Nov 2026/i)
        expect(html.split(url).length - 1, place).toBeGreaterThanOrEqual(3)
        expect(words, place).toContain(`hash ${language ? 'del contenido ' : ''}5555555555555555, ${cited}, `)
        expect(words, place).toContain('@misc{aider-tracker-5')
        expect(words, place).toContain(`\\url{${cited}}`)
      }
    expect(pages.get('embed/indicators/3.4/index.html')).toContain('Release No. 5 of 15 Nov 2026')
  })

  it('show markup of an economy as the text that it is, in its own language', async () => {
    const cycle = release.cycles.at(-1)
    const sections = structuredClone(cycle?.sections ?? [])
    const [section] = sections
    const answer = Object.values(section?.answers ?? {})[0]
    if (!cycle || !section || !answer) throw new Error('The demonstration has answers')
    Object.assign(answer, { narrative: '<img src=x onerror=alert(1)>', language: 'th' })
    const html = (await rendered({ ...release, cycles: [{ ...cycle, sections }] })).get(
      `economies/${section.economy.toLowerCase()}/index.html`,
    )
    expect(html).toContain('lang="th" dir="auto">&lt;img src=x onerror=alert(1)>')
  })

  it('never show a missing answer as zero, nor a publisher’s gap as the economy’s', () => {
    const html = pages.get('indicators/3.4/index.html') ?? ''
    expect(wordsOf(html)).toContain('Series not imported yet')
    expect(wordsOf(html)).not.toMatch(/Not reported|No source data/)
    const words = [...pages]
      .map(([path, html]) => (path.startsWith('economies/') ? wordsOf(html) : ''))
      .join()
    expect(words).toContain('The series has not been imported yet')
    expect(words).not.toContain('The publisher of the series has no figure')
  })

  it('say why they are empty where nothing is published', async () => {
    const none = await rendered(empty)
    expect(none.get('index.html')).toContain('Nothing is published yet')
    expect(none.get('economies/index.html')).toContain('No report is published yet')
    expect(none.get('areas/7/index.html')).toContain('No cycle is published yet')
    expect(none.get('indicators/7.1/index.html')).toContain('No cycle is published yet')
  })
})
