/** What search engines, catalogues and previews of links are told of the site. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from '../../../functions/site/page.ts'
import { pagesOf } from '../../../functions/site/render.ts'
import type { Release } from '../../../shared/release/release.ts'
import { demonstrationRelease } from './demonstration-release.ts'
import { pageContext } from './page-context.ts'

const origin = 'https://aider.example.org'
const lastChange = { number: 5, releasedAt: '2026-11-15T00:00:00.000Z', contentHash: '5'.repeat(64) }

describe('search engines and catalogues', () => {
  let release: Release
  let pages: Map<string, Page>
  const text = (address: string, language: 'en' | 'es' = 'en') =>
    Promise.resolve(pages.get(address)?.render(language, lastChange) ?? '')
  const one = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found)

  beforeAll(async () => {
    release = await demonstrationRelease()
    const changedAt = (address: string) =>
      address.includes('2024') ? '2026-01-01T00:00:00.000Z' : '2026-11-15T00:00:00.000Z'
    pages = new Map(
      [...pagesOf(release, pageContext(release), changedAt)].map((page) => [page.address, page]),
    )
  }, 60_000)

  it.each([
    ['/', '/'],
    ['/cycles/2026/', '/'],
    ['/cycles/2024/', '/cycles/2024/'],
    ['/economies/per/', '/economies/per/'],
    ['/economies/per/2026/', '/economies/per/'],
    ['/economies/per/2024/', '/economies/per/2024/'],
    ['/areas/7/2026/', '/areas/7/'],
    ['/compare/2026/', '/compare/'],
    ['/changes/2024/', '/changes/2024/'],
    ['/indicators/3.4/', '/indicators/3.4/'],
    ['/embed/economies/per/', '/economies/per/'],
    ['/analysis/trends/', '/analysis/trends/'],
    ['/data/releases/3/', '/data/releases/3/'],
  ])('find what stands at %s under one whole address, %s', async (address, found) => {
    for (const [language, url] of [
      ['en', origin + found],
      ['es', `${origin}/es${found}`],
    ] as const) {
      const html = await text(address, language)
      expect(one(html, /<link rel="canonical" href="([^"]*)"/g)).toEqual([url])
      expect(one(html, /<meta property="og:url" content="([^"]*)"/g)).toEqual([url])
      expect(one(html, /<meta property="og:title" content="([^"]+)"/g)).toHaveLength(1)
    }
  })

  it('are sent to no address by the page that says that nothing is there', async () => {
    expect(await text('/404.html')).not.toMatch(/canonical|og:url/)
  })

  it('find every page once in the sitemaps, with the day of its last change, closed cycles apart', async () => {
    const index = await text('/sitemap.xml')
    const parts = one(index, /<loc>([^<]*)<\/loc>/g).map((url = '') => url.slice(origin.length))
    expect(parts).toContain('/sitemap-pages.xml')
    expect(index).toContain(
      `<loc>${origin}/sitemap-2024.xml</loc><lastmod>2026-01-01T00:00:00.000Z</lastmod>`,
    )
    const listed: string[] = []
    for (const part of parts) {
      const xml = await text(part)
      const urls = one(xml, /<loc>([^<]*)<\/loc><lastmod>2026-\d\d-\d\dT[^<]*<\/lastmod>/g)
      expect(urls.length).toBe(xml.match(/<url>/g)?.length)
      listed.push(...urls.map(String))
    }
    const shown = [...pages.keys()].filter(
      (a) => a.endsWith('/') && !/^\/embed\/|^\/(?!data).*2026\/$/.test(a),
    )
    expect(listed.sort()).toEqual(shown.flatMap((a) => [origin + a, `${origin}/es${a}`]).sort())
    expect(await text('/robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml`)
  })

  it('learn of an indicator whose data they are, of which release, places, years and series, and where the files lie', async () => {
    const html = await text('/indicators/3.4/')
    const [json = ''] = one(html, /<script type="application\/ld\+json">(.*?)<\/script>/g)
    const dataset = JSON.parse(json)
    expect(dataset).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      license: `${origin}/data/#licence`,
      creator: { '@type': 'Organization', name: 'AIDER Tracker', url: `${origin}/` },
      temporalCoverage: '2018/2026',
      spatialCoverage: { '@type': 'Place', name: 'Member economies of APEC' },
      version: '5',
      dateModified: lastChange.releasedAt,
      isBasedOn: { '@type': 'CreativeWork', license: expect.stringMatching(/./) },
      includedInDataCatalog: { '@type': 'DataCatalog', url: `${origin}/catalog.jsonld` },
    })
    // Search engines of data take no shorter description, and none longer.
    expect(dataset.description.length).toBeGreaterThanOrEqual(50)
    expect(dataset.description.length).toBeLessThanOrEqual(5000)
    for (const file of dataset.distribution)
      expect(file).toEqual({
        '@type': 'DataDownload',
        contentUrl: expect.stringMatching(`^${origin}/data/latest/indicators/3\\.4/observations\\.`),
        encodingFormat: expect.stringMatching(/^[a-z]+\/[^ ]+/),
      })
  })

  it('read in the catalogue, of each dataset and file, what DCAT’s profiles ask for', async () => {
    const catalogue = JSON.parse(await text('/catalog.jsonld'))
    const whole = {
      'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': 'AIDER Tracker' },
      'dct:license': { '@id': `${origin}/data/#licence` },
      'dct:issued': { '@value': '2026-11-11T00:00:00.000Z', '@type': 'xsd:dateTime' },
      'dct:spatial': { '@type': 'dct:Location' },
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': { '@value': '2018', '@type': 'xsd:gYear' },
        'dcat:endDate': { '@value': '2026', '@type': 'xsd:gYear' },
      },
    }
    expect(catalogue).toMatchObject({
      '@type': 'dcat:Catalog',
      'dct:modified': { '@value': '2026-11-17T00:00:00.000Z' },
      'dcat:version': '7',
      ...whole,
    })
    const names = catalogue['dcat:dataset'].map((d: Record<string, unknown>) => d['@id'])
    expect(new Set(names).size).toBe(names.length)
    for (const dataset of catalogue['dcat:dataset']) {
      expect(dataset).toMatchObject({
        '@type': 'dcat:Dataset',
        'dct:title': { '@language': 'en', '@value': expect.stringMatching(/./) },
        'dct:description': { '@language': 'en', '@value': expect.stringMatching(/./) },
        'dct:identifier': dataset['@id'],
        'dcat:landingPage': { '@id': dataset['@id'] },
        'dct:modified': { '@value': '2026-11-11T00:00:00.000Z', '@type': 'xsd:dateTime' },
        ...whole,
      })
      expect(dataset['dcat:distribution'].length, dataset['@id']).toBeGreaterThan(0)
      for (const file of dataset['dcat:distribution'])
        expect(file).toMatchObject({
          '@type': 'dcat:Distribution',
          'dcat:accessURL': file['dcat:downloadURL'],
          'dct:issued': { '@type': 'xsd:dateTime' },
          'dct:license': { '@id': `${origin}/data/#licence` },
          'dcat:mediaType': {
            '@id': expect.stringMatching(
              /^https:\/\/www\.iana\.org\/assignments\/media-types\/[a-z]+\/[a-z0-9.+-]+$/,
            ),
          },
          'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger' },
          'spdx:checksum': {
            '@type': 'spdx:Checksum',
            'spdx:checksumValue': { '@value': expect.stringMatching(/^[0-9a-f]{64}$/) },
          },
        })
    }
  })
})
