import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { economies } from '../../../shared/economies.ts'
import { focusAreas, indicators } from '../../../shared/framework/index.ts'
import { dataFiles } from '../../../shared/release/data/files.ts'
import { releaseOf } from '../../../shared/release/release-of.ts'
import { type PublicLook, publicLooks, type SectionLooks } from '../../../shared/release/second-looks.ts'
import type { SecondLook } from '../../../shared/report/second-look.ts'
import { verdicts } from '../../../shared/report/verdicts.ts'
import { inventedCycle, inventedSection } from '../../invented.ts'

const cycle = { ...inventedCycle(2026), secondLookDays: 10 }
const section = inventedSection(cycle, 3, 'PER', '7', 5)
const [indicator = ''] = Object.keys(section.answers)
const look: SecondLook = { verdict: 'not-verifiable', reason: 'Nothing is online', language: 'en' }
const given = '2026-12-01T00:00:00.000Z'
const reply = { text: 'Está en el archivo', language: 'es', at: '2026-12-02T00:00:00.000Z' }
const looks: SectionLooks = {
  cycle: '2026',
  economy: 'PER',
  area: '7',
  publishedSeq: 5,
  seq: 6,
  looks: { [indicator]: { at: given, look } },
}
const replied = { ...looks, looks: { [indicator]: { at: given, look, reply } } }
const at = (instant: string, all = looks, terms: typeof cycle = cycle) =>
  publicLooks([all], [section], terms, instant).length

describe('a second look', () => {
  it('is public when the economy has replied or its days are over, and not a moment before', () => {
    expect(at('2026-12-10T23:59:59.999Z')).toBe(0)
    expect(at('2026-12-11T00:00:00.000Z')).toBe(1)
    expect(at('2026-12-02T00:00:00.000Z', replied)).toBe(1)
    expect(at('2026-12-11T00:00:00.000Z', looks, { ...cycle, secondLookDays: 11 })).toBe(0)
  })

  it('is public in no cycle that has second looks switched off', () => {
    const { secondLookDays: _, ...off } = cycle
    expect(publicLooks([replied], [section], off, '2027-01-01T00:00:00.000Z')).toEqual([])
  })

  it('stands beside no other publication than the one it is about, and beside no answer that is withheld', () => {
    const later = '2027-01-01T00:00:00.000Z'
    const without = (change: object) => publicLooks([replied], [{ ...section, ...change }], cycle, later)
    expect(without({})).toHaveLength(1)
    expect(without({ publishedSeq: 9 })).toEqual([])
    const { [indicator]: _, ...answers } = section.answers
    expect(without({ answers })).toEqual([])
    expect(publicLooks([replied], [], cycle, later)).toEqual([])
  })

  it('changes no observation, score or mean, and no file but its own', () => {
    const sections = economies.flatMap(({ key }) =>
      focusAreas.map(({ id }) => inventedSection(cycle, 3, key, id, 1)),
    )
    const source = { cycles: [cycle], sections, vintages: [], withdrawn: [] }
    const textsOf = (looks: readonly PublicLook[]) =>
      new Map(
        [...dataFiles(releaseOf({ ...source, looks }))]
          .filter(({ name }) => name.endsWith('.csv') || name.endsWith('.json'))
          .map((file) => [file.name, String(file.make(() => ''))]),
      )
    const plain = textsOf([])
    expect([...plain.keys()].filter((name) => name.includes('look'))).toEqual([])
    const anything = fc.record({
      economy: fc.constantFrom(...economies.map(({ key }) => key)),
      indicator: fc.constantFrom(...indicators.map(({ id }) => id)),
      verdict: fc.constantFrom(...verdicts),
    })
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 8 }), (some) => {
        const made = some.map(
          ({ economy, indicator, verdict }): PublicLook => ({
            cycle: '2026',
            economy,
            indicator,
            at: given,
            demonstration: true,
            look: { verdict, reason: 'x', source: 'https://example.org/', language: 'en' },
            reply,
          }),
        )
        const texts = textsOf(made)
        const own = [...texts.keys()].filter((name) => name.startsWith('second-looks'))
        expect(own.sort()).toEqual([
          'second-looks.csv',
          'second-looks.csv-metadata.json',
          'second-looks.json',
        ])
        for (const [name, text] of plain) expect([name, texts.get(name) === text]).toEqual([name, true])
        expect(JSON.parse(texts.get('second-looks.json') ?? '')).toHaveLength(made.length)
      }),
      { numRuns: 5 },
    )
  })
})
