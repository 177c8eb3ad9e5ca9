/** How much a report holds. A change that does not fit is refused while there still is room to mend it. */
import { Problem } from '../problem.ts'
import { utf8Length } from '../text.ts'
import { type Change, isLook } from './event.ts'
import type { Checkpoint } from './state.ts'

/**
 * Largest change, in UTF-8 bytes of its JSON without `from`: leaves room for that and the envelope within a 16 kB
 * event, so that an answer that was once stored can always be carried forward and restored.
 */
export const changeBytesMax = 15_400
/** Largest content of a report, in UTF-8 bytes: what one answer of the API can carry. */
export const reportBytesMax = 1_000_000

type Content = Pick<Checkpoint, 'sections' | 'answers' | 'comments' | 'support' | 'looks'>

/** UTF-8 bytes of the JSON of a report's sections, answers, comments, statements of support and second looks. */
export const contentBytes = ({ sections, answers, comments, support, looks }: Content): number =>
  [sections, answers, comments, support, looks]
    .flatMap((record) => Object.values(record))
    .reduce((sum, entry) => sum + jsonBytes(entry), 0)

/** UTF-8 bytes by which a change made the content grow, negative where it shrank: each changes one entry. */
export function grownBytes(before: Content, after: Content, change: Change, id: string): number {
  const entryOf = (content: Content): unknown => {
    if (change.type === 'CommentAdded') return content.comments[id]
    if (change.type === 'CommentResolved') return content.comments[change.comment]
    if (isLook(change)) return content.looks[change.indicator]
    if ('indicator' in change) return content.answers[change.indicator]
    return change.type === 'SupportDeclared' ? content.support[change.area] : content.sections[change.area]
  }
  return jsonBytes(entryOf(after)) - jsonBytes(entryOf(before))
}

/**
 * False for what must always be possible, so that a full report can be mended, returned and published: clearing an
 * answer, and the steps of a section. Their texts replace one another, so there is a limit to what they add.
 */
export const needsRoom = ({ type }: Change): boolean =>
  type === 'SectionRetracted' || !(type === 'AnswerCleared' || type.startsWith('Section'))

export const reportFull = (): Problem =>
  new Problem(
    'report-full',
    'All texts of this report together have no room for this one. Nothing was stored; shorten the longest texts, then send it again.',
  )

/** What is said about a report, which leaves room for its answers. */
type Said = Pick<Content, 'comments' | 'looks'>

/** False for what must be possible however much else was said: whatever the economy itself answers to a second look. */
export const isRemark = ({ type }: Change): boolean => type === 'CommentAdded' || type === 'SecondLookGiven'

/** UTF-8 bytes of the JSON of a report's comments and second looks. */
export const saidBytes = ({ comments, looks }: Said): number =>
  [...Object.values(comments), ...Object.values(looks)].reduce((sum, one) => sum + jsonBytes(one), 0)

export const saidFull = (): Problem =>
  new Problem(
    'report-full',
    'The comments and second looks of this report have no room for this one; its answers do. Nothing was stored; write a shorter comment, or what has to stay into the answer.',
  )

const jsonBytes = (value: unknown): number => (value === undefined ? 0 : utf8Length(JSON.stringify(value)))
