/** Economies side by side in a cycle: their scores and all answers, for any choice of them. */

import { type EconomyKey, economies } from '../../../shared/economies.ts'
import { focusAreas, indicators } from '../../../shared/framework/index.ts'
import type { Level } from '../../../shared/framework/types.ts'
import type { Observation, ObservationStatus } from '../../../shared/release/release.ts'
import type { Cell, CycleLink, Spread } from '../props.ts'
import { cellOf, cycleLinks, type View } from './common.ts'

/** What one economy answered: a level, a publisher's figure, its own number, or why there is none of them. */
export type ComparedAnswer =
  | Level
  | number
  | `own ${number}`
  | 'not_imported'
  | Exclude<ObservationStatus, 'reported' | 'series'>

/** A score from 0 to 100; `k/m` where too little is reported; `na` where nothing applies; null for silence. */
export type ComparedScore = number | string | null

export interface CompareProps {
  readonly cycle?: string
  readonly cycles: readonly CycleLink[]
  readonly demonstration: boolean
  readonly spreads: readonly (Spread | null)[]
  readonly economies: readonly {
    readonly key: EconomyKey
    /** By focus area. */
    readonly scores: readonly ComparedScore[]
    /** By indicator; absent where `answersAt` is given. */
    readonly answers?: readonly ComparedAnswer[]
  }[]
  /** Where `<key>.json` holds the answers of an economy, if all of them are too many for one page. */
  readonly answersAt?: string
}

export const emptyCompare: CompareProps = { cycles: [], demonstration: false, spreads: [], economies: [] }

/** Answers that one page holds; of more, those of each economy stand in a file that is loaded when it is chosen. */
const answersOnPage = 10_000
const isApart = economies.length * indicators.length > answersOnPage

const answersAt = ({ cycle }: View): string => `/compare/answers/${cycle.cycle}/`

const answersOf = ({ at }: View, economy: EconomyKey): ComparedAnswer[] =>
  indicators.map(({ id }) => answerOf(at.observation(economy, id)))

/** The files of answers beside the page of a cycle, if any. */
export const comparedApart = (view: View) =>
  (isApart ? economies : []).map(({ key }) => ({
    address: `${answersAt(view)}${key.toLowerCase()}.json`,
    answers: answersOf(view, key),
  }))

export function compareOf(view: View): CompareProps {
  const { cycle } = view
  return {
    cycle: cycle.cycle,
    cycles: cycleLinks(view, '/compare/'),
    demonstration: cycle.demonstration,
    spreads: focusAreas.map(({ id }) => view.area(id).spread ?? null),
    economies: economies.map(({ key }) => ({
      key,
      scores: focusAreas.map(({ id }) => comparedScore(cellOf(view, key, id))),
      ...(!isApart && { answers: answersOf(view, key) }),
    })),
    ...(isApart && { answersAt: answersAt(view) }),
  }
}

function comparedScore(cell: Cell): ComparedScore {
  switch (cell.kind) {
    case 'score':
      return cell.score
    case 'few':
      return `${cell.answered}/${cell.applicable}`
    case 'na':
      return 'na'
    case 'none':
      return null
  }
}

function answerOf({ level, value, status, vintage }: Observation): ComparedAnswer {
  if (status === 'series') return value ?? 'not_reported'
  if (status === 'reported') return level ?? (value === undefined ? 'not_reported' : `own ${value}`)
  return status === 'no_source_data' && vintage === undefined ? 'not_imported' : status
}
