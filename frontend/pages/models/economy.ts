/** The profile of an economy in a cycle. */

import type { Economy, EconomyKey } from '../../../shared/economies.ts'
import { cbprParticipation, focusAreas, indicatorsIn, instruments } from '../../../shared/framework/index.ts'
import type { FocusAreaId } from '../../../shared/framework/types.ts'
import type { EconomyArea, EconomyProps } from '../props.ts'
import { answerOf } from './answer.ts'
import { cellOf, cycleLinks, type View } from './common.ts'
import { movesOf } from './moves.ts'

export function economyOf(view: View, { key, joined }: Economy): EconomyProps {
  const { cycle, at, was, before } = view
  const cbpr = cbprParticipation.find((p) => p.economy === key)
  const areas = focusAreas.map(({ id }) => areaOf(view, key, id))
  const ranked = areas
    .flatMap(({ id, cell }) => (cell.kind === 'score' ? [{ area: id, score: cell.score }] : []))
    .sort((a, b) => b.score - a.score)
  const [furthest, nearest] = [ranked[0], ranked.at(-1)]
  return {
    key,
    joined,
    cycle: cycle.cycle,
    ...(before && { before: before.cycle }),
    cycles: cycleLinks(view, `/economies/${key.toLowerCase()}/`),
    demonstration: cycle.demonstration,
    published: focusAreas.filter(({ id }) => at.isPublished(key, id)).length,
    ...coverageOf(view, key),
    ...(furthest && { furthest }),
    ...(nearest && nearest !== furthest && { nearest }),
    silentIn: (was ? [was, at] : []).flatMap((index) =>
      focusAreas.some(({ id }) => index.isPublished(key, id)) ? [] : [index.cycle.cycle],
    ),
    moves: movesOf(view, key),
    areas,
    instruments: instrumentsOf(view, key),
    ...(cbpr && { cbpr: { year: cbpr.year, verified: cbpr.yearVerified } }),
  }
}

function areaOf(view: View, economy: EconomyKey, id: FocusAreaId): EconomyArea {
  const section = view.at.section(economy, id)
  return {
    id,
    cell: cellOf(view, economy, id),
    ...view.area(id),
    ...(section && { event: section.eventHash, publishedAt: section.publishedAt }),
    ...(section?.support && { support: section.support as NonNullable<EconomyArea['support']> }),
    answers: indicatorsIn(id).map((indicator) => answerOf(view, economy, indicator)),
  }
}

/** Answers that the economy published, of the questions that apply to it in its published sections. */
function coverageOf({ at }: View, economy: EconomyKey): Pick<EconomyProps, 'answered' | 'applicable'> {
  const answers = focusAreas.flatMap(({ id }) => {
    const section = at.section(economy, id)
    return section ? indicatorsIn(id).map((indicator) => section.answers[indicator.id]) : []
  })
  const applicable = answers.filter((answer) => answer?.value.kind !== 'not_applicable')
  return { answered: applicable.filter(Boolean).length, applicable: applicable.length }
}

function instrumentsOf({ at }: View, economy: EconomyKey): EconomyProps['instruments'] {
  const named = focusAreas.flatMap(({ id }) =>
    Object.values(at.section(economy, id)?.answers ?? {}).flatMap((answer) => answer.instruments),
  )
  return instruments.flatMap(({ id, name }) => {
    const answers = named.filter((other) => other === id).length
    return answers > 0 ? [{ name, answers }] : []
  })
}
