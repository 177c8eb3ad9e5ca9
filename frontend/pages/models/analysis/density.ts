/** Institutions beside progress: what stands behind each focus area, and participation in privacy rules beside data flows. */
import { mean, quorum } from '../../../../shared/analysis/aggregate.ts'
import { constantPanel } from '../../../../shared/analysis/convergence.ts'
import { institutionalDensity } from '../../../../shared/analysis/density.ts'
import { type AreaHistory, matchedPanel } from '../../../../shared/analysis/history.ts'
import { associations } from '../../../../shared/analysis/participation.ts'
import { type EconomyKey, economies } from '../../../../shared/economies.ts'
import { cbprParticipation, globalCbprForum, indicatorsIn } from '../../../../shared/framework/index.ts'
import type { FocusAreaId, InstrumentKind, Participation } from '../../../../shared/framework/types.ts'
import type { View } from '../common.ts'
import { areaPanel, areaPoints, indicatorPanel, indicatorPoints } from './panels.ts'

export interface DensityProps {
  /** First and last published cycle. */
  readonly cycles: readonly [first: string, last: string] | []
  readonly demonstration: boolean
  readonly areas: readonly AreaDensity[]
  /** Participation in APEC's CBPR System, and apart from it in the forum outside APEC. */
  readonly cbpr: readonly Comparison[]
  readonly forum: readonly Comparison[]
}

export interface AreaDensity {
  readonly id: FocusAreaId
  readonly fora: number
  readonly instruments: number
  readonly kinds: readonly { readonly kind: InstrumentKind; readonly count: number }[]
  readonly linked: number
  readonly indicators: number
  readonly citing: number
  readonly answers: number
  /** Mean change of the economies with a score in the first and the last cycle, like for like, in points. */
  readonly change?: number
  /** How many these are; below 14 no change is given. */
  readonly n: number
}

/** Who takes part beside who does not, in one focus area or indicator. */
export interface Comparison {
  /** `8` or `8.2`. */
  readonly subject: string
  readonly joiners: readonly Joiner[]
  /** By cycle, means of those who take part today and of the others, where two thirds of each have a score. */
  readonly groups: readonly {
    readonly cycle: string
    readonly inside: Side
    readonly outside: Side
  }[]
}

interface Side {
  readonly n: number
  readonly of: number
  readonly mean?: number
}

export interface Joiner {
  readonly economy: EconomyKey
  readonly joined: number
  readonly verified: boolean
  readonly before?: number
  readonly after?: number
  readonly difference?: number
  readonly cycles: { readonly before: number; readonly after: number }
  readonly others?: { readonly difference: number; readonly n: number }
}

const dataFlows: FocusAreaId = '8'

export function densityOf(view: View | undefined, histories: readonly AreaHistory[]): DensityProps {
  const history = view?.history ?? []
  const [first, last] = [history[0], history.at(-1)]
  const forum = globalCbprForum.declaredBy.map((economy) => ({
    economy,
    year: Number(globalCbprForum.declared.slice(0, 4)),
    yearVerified: true,
  }))
  const flows = histories.find(({ area }) => area === dataFlows)
  const subjects = [dataFlows, ...indicatorsIn(dataFlows).flatMap((i) => (i.scored ? i.id : []))]
  const compared = (who: readonly Participation[]) =>
    flows && view ? subjects.map((subject) => comparison(subject, who, flows)) : []
  return {
    cycles: first && last ? [first.cycle.cycle, last.cycle.cycle] : [],
    demonstration: history.some(({ cycle }) => cycle.demonstration),
    areas: histories.map((of) => areaOf(view, of)),
    cbpr: compared(cbprParticipation),
    forum: compared(forum),
  }
}

function areaOf(view: View | undefined, history: AreaHistory): AreaDensity {
  const id = history.area
  const sections = view?.cycle.sections.filter(({ area }) => area === id) ?? []
  const density = institutionalDensity(
    id,
    sections.flatMap(({ answers }) => Object.values(answers)),
  )
  const kinds = Object.entries(density.instruments).flatMap(([kind, count]) =>
    count > 0 ? [{ kind: kind as InstrumentKind, count }] : [],
  )
  const { fora, linked, indicators, citing, answers } = density
  return {
    id,
    fora,
    instruments: kinds.reduce((sum, { count }) => sum + count, 0),
    kinds,
    linked,
    indicators,
    citing,
    answers,
    ...changeOf(history),
  }
}

function changeOf(history: AreaHistory): Pick<AreaDensity, 'change' | 'n'> {
  const scores = [...matchedPanel(history).values()]
  const [first, last] = [scores[0], scores.at(-1)]
  if (!first || !last || first === last) return { n: 0 }
  const panel = constantPanel(first, last)
  const n = panel.length
  if (n < quorum) return { n }
  return { n, change: rounded(mean(panel.map(({ from, to }) => to - from))) }
}

function comparison(subject: string, who: readonly Participation[], flows: AreaHistory): Comparison {
  const byCycle = subject === dataFlows ? areaPanel(flows) : indicatorPanel(flows, subject)
  const histories = subject === dataFlows ? areaPoints(flows) : indicatorPoints(flows, subject)
  const inside = new Set(who.map(({ economy }) => economy))
  const side = (scores: ReadonlyMap<EconomyKey, number>, isInside: boolean): Side => {
    const members = economies.filter(({ key }) => inside.has(key) === isInside)
    const values = members.flatMap(({ key }) => scores.get(key) ?? [])
    const enough = 3 * values.length >= 2 * members.length && values.length > 0
    return { n: values.length, of: members.length, ...(enough && { mean: rounded(mean(values)) }) }
  }
  return {
    subject,
    joiners: associations(who, histories).map(({ n: cycles, yearVerified: verified, others, ...rest }) => ({
      ...rest,
      verified,
      cycles,
      ...(others && { others: { ...others, difference: rounded(others.difference) } }),
    })),
    groups: [...byCycle].map(([year, scores]) => ({
      cycle: String(year),
      inside: side(scores, true),
      outside: side(scores, false),
    })),
  }
}

const rounded = (value: number): number => Number(value.toPrecision(6))
