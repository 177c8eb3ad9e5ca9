/** A row of the files of analysis: one statistic of one method, long rather than wide, so that every method fits. */
import type { Beta, Sigma } from '../../analysis/convergence.ts'
import { levelDirections } from '../../analysis/level-moves.ts'
import { type Progress, progressClasses } from '../../analysis/progress-class.ts'
import type { EconomyKey } from '../../economies.ts'
import { flag, integer, number, type Table, text, year } from '../../formats/table.ts'

const methods = [
  'implementation_rate',
  'progress',
  'convergence',
  'places',
  'density',
  'participation',
] as const

const classes = [...progressClasses, ...levelDirections] as const

export interface AnalysisRow {
  readonly method: (typeof methods)[number]
  /** A focus area (`8`), an indicator (`8.2`) or `all`. */
  readonly subject: string
  /** Whose statistic it is, or, for `beta_without`, who was left out. */
  readonly economy?: EconomyKey
  /** Base year or cycle; absent where the statistic is of one cycle alone. */
  readonly from?: number
  readonly to: number
  readonly statistic: string
  /** Absent where it was suppressed, or where there is nothing to count. */
  readonly value?: number
  /** The class of progress, of which the value is the pace or, on levels, the cycle of the last move. */
  readonly class?: (typeof classes)[number]
  /** How many values it is of; what they are depends on the method. */
  readonly n: number
  readonly demonstration: boolean
}

export const analysis = {
  title: 'Analysis',
  description: 'One row for each statistic of a method, of one cycle or from a base to a cycle or year',
  // A statistic is of an economy or of all of them, so no column of a key is always filled.
  key: [],
  columns: {
    method: text((r) => r.method, 'Method, as the methods page explains it', methods),
    subject: text((r) => r.subject, 'Number of the focus area, identifier of the indicator, or all'),
    economy: text((r) => r.economy, 'Three-letter key of the economy; for beta_without, the one left out'),
    from: year((r) => r.from, 'Base year or cycle; empty where the statistic is of one cycle'),
    to: year((r) => r.to, 'Year or cycle that it reaches'),
    statistic: text((r) => r.statistic, 'Which number of the method the value is'),
    value: number((r) => r.value, 'The number, unrounded; empty where it cannot be given'),
    class: text((r) => r.class, 'Class of progress', classes),
    n: integer((r) => r.n, 'Number of values that it is of'),
    demonstration: flag((r) => r.demonstration, 'True where any report in it is invented'),
  },
} satisfies Table<AnalysisRow>

type Place = Omit<AnalysisRow, 'method' | 'statistic' | 'value' | 'class' | 'n'>

/** Class and pace; no row where there is no class. */
export function progressRows(place: Place, progress: Progress, n: number): AnalysisRow[] {
  if (progress.class === undefined) return []
  const { class: reached, pace } = progress
  return [{ ...place, method: 'progress', statistic: 'pace', value: pace, class: reached, n }]
}

/** Sigma of each year and beta with all that limits it; `beta` stays without a value where there is none. */
export function convergenceRows(
  place: Place,
  sigma: readonly Sigma[],
  beta: Beta | undefined,
  n: number,
): AnalysisRow[] {
  const row = { ...place, method: 'convergence', n } as const
  const spread = sigma.flatMap(({ year, sd, cv }): AnalysisRow[] => [
    { ...row, statistic: `sd_${year}`, value: sd },
    ...(cv === undefined ? [] : [{ ...row, statistic: `cv_${year}`, value: cv }]),
  ])
  if (!beta) return [...spread, { ...row, statistic: 'beta' }]
  const { without } = beta
  return [
    ...spread,
    { ...row, statistic: 'beta', value: beta.beta },
    { ...row, statistic: 'intercept', value: beta.intercept },
    { ...row, statistic: 'standard_error', value: beta.standardError },
    ...(beta.speed === undefined ? [] : [{ ...row, statistic: 'speed', value: beta.speed }]),
    ...(beta.halfLife === undefined ? [] : [{ ...row, statistic: 'half_life', value: beta.halfLife }]),
    ...(without
      ? [
          {
            ...row,
            economy: without.economy,
            statistic: 'beta_without',
            value: without.beta,
            n: without.n,
          },
        ]
      : []),
    { ...row, statistic: 'range_from', value: beta.range.from },
    { ...row, statistic: 'range_to', value: beta.range.to },
  ]
}
