/** The rows of the tables, as a release holds them. */
import { indicators, indicatorsIn, weightSeries } from '../../framework/index.ts'
import type { Release, ReleaseCycle, ReleaseSeries } from '../release.ts'
import type { LinkRow } from './columns-reports.ts'
import type { SeriesRow, VintageRow } from './columns-series.ts'

export function linkRows({ sections }: ReleaseCycle): LinkRow[] {
  return sections.flatMap((section) =>
    indicatorsIn(section.area).flatMap(({ id: indicator }): LinkRow[] => {
      const answer = section.answers[indicator]
      if (!answer) return []
      return [
        ...answer.instruments.map((instrument) => ({ section, indicator, instrument })),
        ...answer.evidence.map(({ url }) => ({ section, indicator, evidence: url })),
      ]
    }),
  )
}

export function seriesRows({ code, used }: ReleaseSeries): SeriesRow[] {
  const indicator = indicators.find((i) => i.kind === 'measure' && i.series === code)?.id ?? ''
  return used.flatMap((vintage) =>
    vintage.observations.map((observation) => ({ indicator, vintage, observation })),
  )
}

export function weightRows({ series }: Release): (SeriesRow & { readonly weight: string })[] {
  return Object.entries(weightSeries).flatMap(([weight, code]) => {
    const newest = series.find((s) => s.code === code)?.newest
    if (!newest) return []
    return newest.observations.map((observation) => ({ weight, indicator: '', vintage: newest, observation }))
  })
}

export function vintageRows({ series, cycles, withdrawn }: Release): VintageRow[] {
  const counting = series.flatMap(({ code, newest }): VintageRow[] => [
    { vintage: newest, use: 'years' },
    ...cycles.flatMap(({ cycle, vintages }): VintageRow[] => {
      const vintage = vintages.get(code)
      return vintage ? [{ vintage, use: 'cycle', cycle }] : []
    }),
  ])
  return [...counting, ...withdrawn.map((w): VintageRow => ({ ...w, use: 'withdrawn' }))]
}
