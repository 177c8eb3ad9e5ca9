/** How much a report holds. A change that does not fit is refused while there still is room to mend it. */
import { Problem } from '../problem.ts'
import { utf8Length } from '../text.ts'
import type { Change } from './event.ts'
import type { Checkpoint } from './state.ts'

/**
 * Largest change, in UTF-8 bytes of its JSON without `from`: leaves room for that and the envelope within a 16 kB
 * event, so that an answer that was once stored can always be carried forward and restored.
 */
export const changeBytesMax = 15_400
/** Largest content of a report, in UTF-8 bytes: what one answer of the API can carry. */
export const reportBytesMax = 1_000_000

type Content = Pick<Checkpoint, 'sections' | 'answers' | 'comments' | 'support'>

/** UTF-8 bytes of the JSON of a report's sections, answers, comments and statements of support. */
export const contentBytes = ({ sections, answers, comments, support }: Content): number =>
  [sections, answers, comments, support]
    .flatMap((record) => Object.values(record))
    .reduce((sum, entry) => sum + jsonBytes(entry), 0)

/** UTF-8 bytes by which a change made the content grow, negative where it shrank: each changes one entry. */
export function grownBytes(before: Content, after: Content, change: Change, id: string): number {
  const entryOf = (content: Content): unknown => {
    if (change.type === 'CommentAdded') return content.comments[id]
    if (change.type === 'CommentResolved') return content.comments[change.comment]
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

/** UTF-8 bytes of the JSON of a report's comments. */
export const commentBytes = ({ comments }: Pick<Content, 'comments'>): number =>
  Object.values(comments).reduce((sum, comment) => sum + jsonBytes(comment), 0)

export const commentsFull = (): Problem =>
  new Problem(
    'report-full',
    'The comments of this report have no room for this one; its answers do. Nothing was stored; write a shorter comment, or what has to stay into the answer.',
  )

const jsonBytes = (value: unknown): number => (value === undefined ? 0 : utf8Length(JSON.stringify(value)))
