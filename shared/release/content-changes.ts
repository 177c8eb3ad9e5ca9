/** What a publication changes for the public, answer by answer. */
import type { Answer } from '../answer.ts'
import { type AnswerPart, changedParts } from '../answer-changes.ts'
import { canonicalJson } from '../canonical.ts'
import { indicatorsIn } from '../framework/index.ts'
import type { FocusAreaId } from '../framework/types.ts'
import type { SectionContent } from './published.ts'

export interface ContentChange {
  readonly indicator: string
  /** What the public reads now, and would read; absent where it is not reported. */
  readonly from?: Answer
  readonly to?: Answer
  /** True where the public reads now that the answer is withheld. */
  readonly withheld: boolean
  readonly parts: readonly AnswerPart[]
}

export interface ContentChanges {
  readonly answers: readonly ContentChange[]
  /** How many answers stay as they are. */
  readonly unchanged: number
  /** True where the statement of support changes. */
  readonly support: boolean
}

/** What the public would see change in a section; `from` is what it reads now, undefined if nothing. */
export function contentChanges(
  area: FocusAreaId,
  from: SectionContent | undefined,
  to: SectionContent,
): ContentChanges {
  const asked = indicatorsIn(area).map(({ id }): ContentChange => {
    const [before, after] = [from?.answers[id], to.answers[id]]
    return {
      indicator: id,
      ...(before && { from: before }),
      ...(after && { to: after }),
      withheld: from?.withheld[id] !== undefined,
      parts: changedParts(before, after),
    }
  })
  const answers = asked.filter(({ parts, withheld }) => parts.length > 0 || withheld)
  return {
    answers,
    unchanged: asked.filter((change) => change.to && !answers.includes(change)).length,
    support: canonicalJson(from?.support ?? null) !== canonicalJson(to.support ?? null),
  }
}
