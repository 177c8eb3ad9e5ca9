import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, answerErrors } from '../../../../shared/answer.ts'
import { indicators, instruments } from '../../../../shared/framework/index.ts'
import type { Indicator } from '../../../../shared/framework/types.ts'
import { SentAnswer } from '../../../../shared/sent-answer.ts'
import { type Answers, now, read, stateOf, template, templateCsv } from './filled.ts'

/** Signs that spreadsheets, XML and CSV treat in ways of their own. */
const unit = fc.oneof(
  fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    "'",
    '"',
    ',',
    ';',
    '\n',
    '\t',
    '\r',
    '<',
    '&',
    ' ',
    '_x000D_',
    '_',
    '1',
  ),
  fc.constantFrom('a', 'ก', '可', '\u{1f600}', '\u2028', 'é'),
)
const text = (max: number) => fc.string({ unit, minLength: 1, maxLength: max })
const optional = <T>(arbitrary: fc.Arbitrary<T>, key: string) =>
  fc.option(arbitrary, { nil: undefined }).map((value) => (value === undefined ? {} : { [key]: value }))

const evidence = fc
  .tuple(
    text(20),
    fc.constantFrom('https://example.org/', 'https://example.org/a?b=1,2;3&c="d"#é', 'http://example.org'),
    optional(text(10), 'publisher'),
    optional(
      fc
        .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      'date',
    ),
  )
  .map(([title, url, publisher, date]) => ({ title, url, ...publisher, ...date }))

const valueTo = (indicator: Indicator): fc.Arbitrary<unknown> =>
  fc.oneof(
    indicator.kind === 'policy'
      ? fc.record({
          kind: fc.constant('level'),
          level: fc.constantFrom('full', 'partial', 'pilot', 'none'),
        })
      : fc.record({
          kind: fc.constant('number'),
          number: fc.double({ min: indicator.min, max: indicator.max ?? 1e12, noNaN: true }),
          unit: fc.constant(indicator.unit),
          year: fc.integer({ min: 1980, max: 2026 }),
        }),
    ...indicator.notApplicable.map((reason) => fc.constant({ kind: 'not_applicable', reason })),
    optional(text(20), 'reason').map((reason) => ({ kind: 'not_reported', ...reason })),
  )

/** Answers that the API would store: the same schema and rules decide. */
const answerTo = (indicator: Indicator): fc.Arbitrary<Answer> =>
  fc
    .tuple(
      valueTo(indicator),
      fc.constantFrom('en', 'es', 'zh-Hant'),
      fc.array(evidence, { maxLength: 5 }),
      fc.array(fc.constantFrom(...instruments.map(({ id }) => id)), { maxLength: 3 }),
      optional(text(60), 'narrative'),
      optional(text(20), 'agency'),
      optional(text(20), 'interpretation'),
    )
    .map(([value, language, evidence, instruments, ...texts]) =>
      SentAnswer.safeParse(Object.assign({ value, language, evidence, instruments }, ...texts)),
    )
    .filter((read) => read.success)
    .map(({ data }) => data as Answer)
    .filter((answer) => answerErrors(indicator, answer, now).length === 0)

const answers: fc.Arbitrary<Answers> = fc
  .subarray([...indicators], { maxLength: 12 })
  .chain((chosen) =>
    fc.tuple(...chosen.map((indicator) => fc.tuple(fc.constant(indicator.id), answerTo(indicator)))),
  )
  .map((pairs) => Object.fromEntries(pairs.map(([id, answer], i) => [id, stateOf(answer, i + 1)])))

describe('a template that comes back as it was given', () => {
  it('proposes no change, as a workbook and as CSV, whatever the answers hold', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (stored) => {
        for (const file of [await template(stored), await templateCsv(stored)])
          expect(await read(file, stored)).toEqual({
            kind: 'read',
            changes: [],
            problems: [],
            unchanged: indicators.length,
            missing: [],
            missingColumns: [],
          })
      }),
      { numRuns: 30 },
    )
  })

  it('proposes exactly the other answers, where the same rows stand in a report without them', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (filledIn) => {
        // The keys of an empty template before the answers: what a person has typed into a fresh file.
        const found = await read(withKeysOf(await templateCsv(filledIn), await templateCsv({})), {})
        expect(found.problems).toEqual([])
        expect(
          Object.fromEntries(found.changes.map(({ indicator, to }) => [indicator, settled(to)])),
        ).toEqual(
          Object.fromEntries(Object.entries(filledIn).map(([id, { answer }]) => [id, settled(answer)])),
        )
        expect(found.changes.every(({ from, base, stale }) => from === null && base === null && !stale)).toBe(
          true,
        )
      }),
      { numRuns: 60 },
    )
  })

  it('is the same file for the same answers', async () => {
    expect(await template({})).toEqual(await template({}))
  })
})

/** The rows of one CSV file with the keys of another; a key holds no comma and no quote. */
function withKeysOf(full: string, empty: string): string {
  const keys = new Map(
    [...empty.matchAll(/(?<=\r\n)aider-1 \S+ \S+ \S+ (\S+) \S+ [^\s,]+/g)].map(([key, id]) => [id, key]),
  )
  return full.replace(
    /(?<=\r\n)aider-1 \S+ \S+ \S+ (\S+) [^,]+/g,
    (_, id) => keys.get(id) ?? `no key for ${id}`,
  )
}

/** Spreadsheets keep line breaks of one kind. */
const settled = (answer: Answer | null): unknown =>
  JSON.parse(JSON.stringify(answer).replaceAll('\\r\\n', '\\n').replaceAll('\\r', '\\n'))
