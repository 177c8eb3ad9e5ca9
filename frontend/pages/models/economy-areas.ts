/** A profile whose answers are too long for one page: they move to a page for each focus area. */

import type { AnswerProps, EconomyAreaProps, EconomyProps } from '../props.ts'
import { inCycle, type View } from './common.ts'

/** Characters of answers, as data, that one page holds beside the rest of a profile. */
const answersOnPage = 90_000

/** The profile as one page shows it, and the pages of its focus areas: none where it holds its answers itself. */
export function spread(
  whole: EconomyProps,
  { newest }: View,
): { readonly profile: EconomyProps; readonly areas: readonly EconomyAreaProps[] } {
  const length = JSON.stringify(whole.areas.map(({ answers }) => answers)).length
  if (length <= answersOnPage) return { profile: whole, areas: [] }
  const { key, cycle, cycles, demonstration } = whole
  const base = `/economies/${key.toLowerCase()}/`
  const hrefOf = (area: string) => inCycle(`${base}${area}/`, cycle, newest)
  return {
    profile: {
      ...whole,
      areas: whole.areas.map((area) => ({
        ...area,
        answers: area.answers.map(short),
        href: hrefOf(area.id),
      })),
    },
    areas: whole.areas.map((area) => ({
      key,
      cycle,
      // In another cycle the answers may stand in the profile itself, which is there in any case.
      cycles: cycles.map((link) => ({
        ...link,
        href: link.current ? hrefOf(area.id) : `${link.href}#a${area.id}`,
      })),
      demonstration,
      profile: inCycle(base, cycle, newest),
      area,
    })),
  }
}

/** What a table shows of an answer. */
const short = ({ id, status, scored, level, value, year, before }: AnswerProps): AnswerProps => ({
  id,
  status,
  scored,
  ...(level !== undefined && { level }),
  ...(value !== undefined && { value }),
  ...(year !== undefined && { year }),
  ...(before && { before }),
  evidence: [],
  instruments: [],
})
