/** The profile of an economy in a cycle. */
import type { EconomyProps } from '../../../frontend/pages/props.ts'
import type { Economy } from '../../../shared/economies.ts'
import { cbprParticipation, focusAreas, indicatorsIn } from '../../../shared/framework/index.ts'
import { answerOf } from './answer.ts'
import { cellOf, cycleLinks, type View } from './common.ts'

export function economyOf(view: View, economy: Economy): EconomyProps {
  const { key, joined } = economy
  const { cycle, at } = view
  const cbpr = cbprParticipation.find((p) => p.economy === key)
  const published = focusAreas.filter(({ id }) => at.isPublished(key, id)).length
  return {
    key,
    joined,
    cycle: cycle.cycle,
    cycles: cycleLinks(view, `/economies/${key.toLowerCase()}/`),
    demonstration: cycle.demonstration,
    reported: published > 0,
    published,
    areas: focusAreas.map(({ id }) => {
      const section = at.section(key, id)
      return {
        id,
        cell: cellOf(view, key, id),
        mean: view.area(id).mean,
        ...(section && { event: section.eventHash, publishedAt: section.publishedAt }),
        ...(section?.support && {
          support: section.support as NonNullable<EconomyProps['areas'][0]['support']>,
        }),
        answers: indicatorsIn(id).map((indicator) => answerOf(view, key, indicator)),
      }
    }),
    ...(cbpr && { cbpr: { year: cbpr.year, verified: cbpr.yearVerified } }),
  }
}
