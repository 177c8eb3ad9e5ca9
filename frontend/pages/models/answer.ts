/** One answer as the public reads it: the observation, and what the economy published with it. */

import type { EconomyKey } from '../../../shared/economies.ts'
import { instrumentOf } from '../../../shared/framework/index.ts'
import type { Indicator } from '../../../shared/framework/types.ts'
import type { AnswerProps } from '../props.ts'
import type { View } from './common.ts'
import { smallLineOf } from './measure-lines.ts'
import { peersOf } from './peers.ts'
import { secondLookOf } from './second-look.ts'

/** `short` leaves out texts and evidence, for tables of many economies. */
export function answerOf(view: View, economy: EconomyKey, indicator: Indicator, short = false): AnswerProps {
  const { at, was, before } = view
  const o = at.observation(economy, indicator.id)
  const figures = {
    ...(o.level !== undefined && { level: o.level }),
    ...(o.value !== undefined && { value: o.value, year: o.year }),
    ...(o.ownValue !== undefined && o.status === 'series' && { ownValue: o.ownValue, ownYear: o.ownYear }),
    ...(o.vintage !== undefined && {
      source: o.source,
      vintage: o.vintage,
      vintageBasis: o.vintageBasis,
    }),
    ...(indicator.kind === 'measure' && { unit: indicator.unit }),
  } as Partial<AnswerProps>
  const base = {
    id: indicator.id,
    status: o.status,
    scored: indicator.scored,
    ...figures,
  }
  if (short) return { ...base, evidence: [], instruments: [] }
  const section = at.section(economy, indicator.area)
  const answer = section?.answers[indicator.id]
  const withheld = section?.withheld[indicator.id]
  const earlier = was?.observation(economy, indicator.id).level
  const peers = indicator.kind === 'policy' ? peersOf(view, economy, indicator) : []
  const look = secondLookOf(view, economy, indicator.id)
  const line = smallLineOf(view.cycle, indicator.id, economy)
  return {
    ...base,
    ...(o.score !== undefined && { score: Math.round(o.score) }),
    ...(o.level !== undefined &&
      earlier !== undefined &&
      before && { before: { cycle: before.cycle, level: earlier } }),
    ...(answer?.value.kind === 'not_applicable' && { reason: answer.value.reason }),
    ...(answer?.narrative !== undefined && { narrative: answer.narrative }),
    ...(answer?.interpretation !== undefined && { interpretation: answer.interpretation }),
    ...(answer && { language: answer.language }),
    ...(answer?.agency !== undefined && { agency: answer.agency }),
    evidence: (answer?.evidence ?? []) as AnswerProps['evidence'],
    instruments: (answer?.instruments ?? []).flatMap((id) => instrumentOf(id)?.name ?? []),
    ...(withheld && { withheld }),
    ...(look && { look }),
    ...(line && { line }),
    ...(peers.length > 0 && { peers }),
  }
}
