/** How unevenly economies stand, how much of that silence hides, and who has reported over the cycles. */
import type { AreaHistory } from '../../../../shared/analysis/history.ts'
import { type EconomyKey, economies } from '../../../../shared/economies.ts'
import { focusAreas } from '../../../../shared/framework/index.ts'
import type { FocusAreaId } from '../../../../shared/framework/types.ts'
import type { CycleIndex } from '../../../../shared/release/cycle-index.ts'
import type { Mean, Spread } from '../../props.ts'
import type { View } from '../common.ts'
import { areaSubject, timesOf } from './subject.ts'

export interface UnevennessProps {
  readonly cycle?: string
  /** The newest ones, oldest first, and how many before them are only in the files. */
  readonly cycles: readonly string[]
  readonly earlier: number
  readonly demonstration: boolean
  readonly areas: readonly AreaUnevenness[]
  /** By economy, the focus areas that it reported in each cycle. */
  readonly reported: readonly { readonly economy: EconomyKey; readonly sections: readonly number[] }[]
}

export interface AreaUnevenness {
  readonly id: FocusAreaId
  readonly mean: Mean
  readonly spread?: Spread
  /** Between these lies the mean of all to which the area applies, whatever they left open. */
  readonly bounds?: { readonly min: number; readonly max: number }
  /** Standard deviation in points, by cycle; null where fewer than 14 economies have a score. */
  readonly sd: readonly (number | null)[]
  /** Economies that reported it, by cycle. */
  readonly economies: readonly number[]
}

/** Cycles that one page holds; the files hold all. */
const cyclesShown = Math.ceil(800 / economies.length)

export function unevennessOf(view: View | undefined, histories: readonly AreaHistory[]): UnevennessProps {
  const all = view?.history ?? []
  const history = all.slice(-cyclesShown)
  return {
    ...(view && { cycle: view.cycle.cycle }),
    cycles: history.map(({ cycle }) => cycle.cycle),
    earlier: all.length - history.length,
    demonstration: all.some(({ cycle }) => cycle.demonstration),
    areas: view ? histories.map((of) => areaOf(view, of, history)) : [],
    reported: economies.map(({ key }) => ({
      economy: key,
      sections: history.map(({ isPublished }) => focusAreas.filter(({ id }) => isPublished(key, id)).length),
    })),
  }
}

function areaOf(view: View, of: AreaHistory, history: readonly CycleIndex[]): AreaUnevenness {
  const id = of.area
  const bounds = boundsOf(view.at, id)
  return {
    id,
    ...view.area(id),
    ...(bounds && { bounds }),
    sd: timesOf(areaSubject(of))
      .spreads.slice(-history.length)
      .map((spread) => rounded(spread?.sd ?? null)),
    economies: history.map(({ isPublished }) => economies.filter(({ key }) => isPublished(key, id)).length),
  }
}

/** Means of the honest bounds over every economy to which the area applies; one that is silent has 0 and 100. */
function boundsOf({ cell }: CycleIndex, area: FocusAreaId): AreaUnevenness['bounds'] {
  const applicable = economies.flatMap(({ key }) => {
    const score = cell(key, area)
    return score.state === 'not_applicable' ? [] : [score]
  })
  if (applicable.length === 0) return undefined
  const meanOf = (values: readonly number[]) =>
    Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)
  return { min: meanOf(applicable.map(({ low }) => low)), max: meanOf(applicable.map(({ high }) => high)) }
}

const rounded = (value: number | null): number | null =>
  value === null ? null : Number(value.toPrecision(4))
