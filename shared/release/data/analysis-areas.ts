/** What the methods say of a focus area over the economies: convergence, density, participation beside data flows. */
import { quorum } from '../../analysis/aggregate.ts'
import { betaOf, constantPanel, sigmaByYear } from '../../analysis/convergence.ts'
import { institutionalDensity } from '../../analysis/density.ts'
import { matchedPanel } from '../../analysis/history.ts'
import { associations } from '../../analysis/participation.ts'
import { economies } from '../../economies.ts'
import { cbprParticipation, focusAreas } from '../../framework/index.ts'
import type { FocusAreaId } from '../../framework/types.ts'
import type { CycleIndex } from '../cycle-index.ts'
import { areaHistory } from '../histories.ts'
import { demonstrationIn } from './analysis-economies.ts'
import { type AnalysisRow, convergenceRows } from './analysis-row.ts'

/** The focus area whose scores stand beside participation in the CBPR System. */
const dataFlows: FocusAreaId = '8'

/** Convergence of the scores, like for like, from the first cycle of `history` to its last, where the panel has 14. */
export function areaConvergenceRows(history: readonly CycleIndex[]): AnalysisRow[] {
  const [first, last] = [history[0], history.at(-1)]
  if (!first || !last || first === last) return []
  const [from, to] = [Number(first.cycle.cycle), Number(last.cycle.cycle)]
  return focusAreas.flatMap(({ id }) => {
    const years = matchedPanel(areaHistory(history, id))
    const panel = constantPanel(years.get(from) ?? new Map(), years.get(to) ?? new Map())
    const place = { subject: id, from, to, demonstration: demonstrationIn(history) }
    if (panel.length < quorum) return convergenceRows(place, [], undefined, panel.length)
    const sigma = sigmaByYear(years, from, to, 'score')
    return convergenceRows(place, sigma, betaOf(panel, to - from, 'score'), panel.length)
  })
}

/** Fora, instruments by kind, linked indicators, and the share of the cycle's answers that cite an instrument. */
export function densityRows({ cycle: { cycle, demonstration, sections } }: CycleIndex): AnalysisRow[] {
  return focusAreas.flatMap(({ id }): AnalysisRow[] => {
    const answers = sections.filter(({ area }) => area === id).flatMap((s) => Object.values(s.answers))
    const density = institutionalDensity(id, answers)
    const row = { method: 'density', subject: id, to: Number(cycle), demonstration } as const
    const kinds = Object.entries(density.instruments)
    const instruments = kinds.reduce((sum, [, count]) => sum + count, 0)
    return [
      { ...row, statistic: 'fora', value: density.fora, n: density.fora },
      ...kinds.map(([kind, value]) => ({
        ...row,
        statistic: `instruments_${kind.replaceAll(' ', '_')}`,
        value,
        n: instruments,
      })),
      { ...row, statistic: 'linked_indicators', value: density.linked, n: density.indicators },
      {
        ...row,
        statistic: 'share_citing',
        ...(density.share !== undefined && { value: density.share }),
        n: density.answers,
      },
    ]
  })
}

/** Scores in data flows before and after joining, for those who have both; an association, not an effect. */
export function participationRows(history: readonly CycleIndex[]): AnalysisRow[] {
  const to = history.at(-1)?.cycle.cycle
  if (to === undefined) return []
  const histories = new Map(
    economies.map(({ key }) => [
      key,
      history.flatMap(({ cycle, cell }) => {
        const score = cell(key, dataFlows)
        return score.state === 'published' ? [{ year: Number(cycle.cycle), value: score.score }] : []
      }),
    ]),
  )
  const demonstration = demonstrationIn(history)
  return associations(cbprParticipation, histories).flatMap((found): AnalysisRow[] => {
    const { economy, joined, before, after, difference, n, others } = found
    if (before === undefined || after === undefined || difference === undefined) return []
    const place = { subject: dataFlows, economy, from: joined, to: Number(to), demonstration }
    const row = { method: 'participation', ...place } as const
    return [
      { ...row, statistic: 'before', value: before, n: n.before },
      { ...row, statistic: 'after', value: after, n: n.after },
      { ...row, statistic: 'difference', value: difference, n: n.before + n.after },
      ...(others
        ? [{ ...row, statistic: 'difference_of_others', value: others.difference, n: others.n }]
        : []),
    ]
  })
}
