import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { catalogues } from '../../frontend/locales/catalogues.ts'
import { filesIn, root } from '../../infra/build/folders.ts'
import { offences } from '../../shared/framework/nomenclature.ts'

/** Every text of a catalogue by its path; of a function, its source. */
function entriesOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value)]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => entriesOf(inner, `${path}/${key}`))
}

/** What the files of a language export; English says which files there are. */
async function catalogueOf(language: string): Promise<Map<string, string>> {
  const names = (await filesIn('frontend/locales/en', /^(?!index)/)).map((path) => basename(path))
  const files = await Promise.all(
    names.map((name) => import(pathToFileURL(join(root, 'frontend/locales', language, name)).href)),
  )
  return new Map(files.flatMap((file) => entriesOf(file)))
}

const en = await catalogueOf('en')
const es = await catalogueOf('es')

/** Texts that are the same in both languages: names, signs and abbreviations. */
const names = new Set([
  'AIDER Tracker',
  'Australia',
  'Chile',
  'China',
  'Hong Kong, China',
  'Indonesia',
  'Viet Nam',
  'English',
  'Español',
  'CSV',
  'XLSX',
  'Excel (XLSX)',
  'JSON',
  'JSON-stat',
  'JSON-stat 2.0',
  'SDMX-CSV',
  'SDMX-CSV 2.0',
  'ZIP',
  'BibTeX',
])

/** Functions that put only figures and names together. */
const figures = new Set(['/answer/was', '/cell/n', '/workspace/queue/notDone'])

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text)

describe('the catalogues', () => {
  it('have the same keys in both languages', () => {
    expect([...es.keys()].sort()).toEqual([...en.keys()].sort())
    expect(en.size).toBeGreaterThan(700)
  })

  it('leave nothing untranslated', () => {
    const same = [...en].filter(([path, text]) => es.get(path) === text)
    const untranslated = same.filter(
      ([path, text]) => hasWords(text) && !names.has(text) && !figures.has(path),
    )
    expect(untranslated).toEqual([])
  })

  it('except nothing from translation that is translated', () => {
    const same = [...en].filter(([path, text]) => es.get(path) === text)
    for (const name of names) expect(same.map(([, text]) => text)).toContain(name)
    for (const path of figures) expect(same.map(([at]) => at)).toContain(path)
  })

  it('hold no word that APEC’s nomenclature avoids', () => {
    const found = [...en, ...es].flatMap(([path, text]) => offences(text).map((word) => `${path}: ${word}`))
    expect(found).toEqual([])
  })

  it('part short names of focus areas only where the word may be parted', () => {
    for (const { framework } of Object.values(catalogues))
      for (const { shortName, hyphenated } of Object.values(framework.areas))
        expect(hyphenated.replaceAll('\u00ad', '')).toBe(shortName)
  })
})
