/** How two versions of an answer differ. */
import type { Answer } from './answer.ts'
import { canonicalJson } from './canonical.ts'

/** The parts of an answer that a person can change, in the order in which they are read. */
export const answerParts = [
  'value',
  'narrative',
  'evidence',
  'agency',
  'instruments',
  'interpretation',
  'language',
] as const satisfies readonly (keyof Answer)[]
export type AnswerPart = (typeof answerParts)[number]

/** The parts in which two answers differ; an answer that is not there differs in all that the other has. */
export function changedParts(from: Answer | null | undefined, to: Answer | null | undefined): AnswerPart[] {
  const text = (answer: Answer | null | undefined, part: AnswerPart) => canonicalJson(answer?.[part] ?? null)
  return answerParts.filter((part) => text(from, part) !== text(to, part))
}
