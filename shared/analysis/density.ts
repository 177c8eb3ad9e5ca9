/**
 * Institutional density (methods, 10): how much of APEC's machinery stands behind a focus area. It counts what there
 * is; it does not say that it works. Which body and instrument serve which focus area is proposed, not agreed by APEC.
 */
import type { Answer } from '../answer.ts'
import { contributions, indicatorsIn, instruments } from '../framework/index.ts'
import type { FocusAreaId, InstrumentKind } from '../framework/types.ts'

export interface InstitutionalDensity {
  /** Bodies that contribute to the focus area. */
  readonly fora: number
  /** Instruments of the register that serve it, by kind, zeros included. */
  readonly instruments: Readonly<Record<InstrumentKind, number>>
  /** Its indicators that the framework links to at least one instrument, of how many. */
  readonly linked: number
  readonly indicators: number
  /** Published answers with a level or a number that cite at least one instrument, of how many. */
  readonly citing: number
  readonly answers: number
  /** citing / answers, 0 to 1; absent without an answer. */
  readonly share?: number
}

/** The density of a focus area; `answers` are those that economies published in it. */
export function institutionalDensity(area: FocusAreaId, answers: readonly Answer[]): InstitutionalDensity {
  const reported = answers.filter(({ value }) => value.kind === 'level' || value.kind === 'number')
  const citing = reported.filter((answer) => answer.instruments.length > 0).length
  const serving = instruments.filter(({ areas }) => areas.includes(area))
  const asked = indicatorsIn(area)
  return {
    fora: new Set(contributions.filter((c) => c.area === area).map(({ body }) => body)).size,
    instruments: countsOf(serving.map(({ kind }) => kind)),
    linked: asked.filter((indicator) => indicator.instruments.length > 0).length,
    indicators: asked.length,
    citing,
    answers: reported.length,
    ...(reported.length > 0 && { share: citing / reported.length }),
  }
}

function countsOf(kinds: readonly InstrumentKind[]): Record<InstrumentKind, number> {
  const counts = {
    declaration: 0,
    'model framework': 0,
    'action plan': 0,
    roadmap: 0,
    'certification system': 0,
    'cooperation arrangement': 0,
  }
  for (const kind of kinds) counts[kind] += 1
  return counts
}
