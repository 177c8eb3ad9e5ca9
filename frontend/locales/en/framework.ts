/** Names and sentences of the framework, as the domain has them. */
import { economies } from '../../../shared/economies.ts'
import { bodies, focusAreas, indicators, seriesRegister } from '../../../shared/framework/index.ts'
import { instrumentKinds } from '../../../shared/framework/types.ts'

const keyed = <K extends string, T, V>(items: readonly T[], key: (item: T) => K, value: (item: T) => V) =>
  Object.fromEntries(items.map((item) => [key(item), value(item)])) as Record<K, V>

const same = (texts: readonly string[]) =>
  keyed(
    texts,
    (text) => text,
    (text) => text,
  )

/** Short names with the places where a narrow column may part them. */
const hyphenated = (shortName: string): string =>
  shortName.replace(
    /(Infra|Interoper|Univer|broad|frame|Regula|coher|Innova|adop|secu|Measure|Inclusive|com)(?=[a-z])/g,
    '$1\u00ad',
  )

export const framework = {
  economies: keyed(
    economies,
    ({ key }) => key,
    ({ label, name, formalName }) => ({ label, name, formalName }),
  ),
  areas: keyed(
    focusAreas,
    ({ id }) => id,
    ({ name, shortName, description }) => ({
      name,
      shortName,
      hyphenated: hyphenated(shortName),
      description,
    }),
  ),
  /** By id; what a level means stands where the general scale is not enough. */
  indicators: keyed(
    indicators,
    ({ id }): string => id,
    (indicator) => ({
      name: indicator.name,
      definition: indicator.definition,
      evidence: indicator.evidence,
      levels: indicator.kind === 'policy' ? indicator.levels : {},
    }),
  ),
  bodies: keyed(
    bodies,
    ({ id }) => id,
    ({ name, description }) => ({ name, description }),
  ),
  instrumentKinds: same(instrumentKinds) as Record<(typeof instrumentKinds)[number], string>,
  /** By their English, as they stand in the data. */
  units: same(indicators.flatMap((i) => (i.kind === 'measure' ? [i.unit] : []))),
  reasons: same(indicators.flatMap(({ notApplicable }) => notApplicable)),
  seriesNames: keyed(
    seriesRegister,
    ({ code }): string => code,
    ({ name }) => name,
  ),
  /** Known breaks and limits of series, by their English. */
  notes: same(seriesRegister.flatMap(({ notes }) => notes)),
}
