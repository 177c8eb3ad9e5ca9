/** Whether a brief may be changed so, and the version that this makes. */
import { type Actor, isAdministrator, isAnalyst } from '../actor.ts'
import { Problem } from '../problem.ts'
import type { BriefContent, BriefId, BriefVersion } from './brief.ts'

export type BriefCommand =
  | { readonly type: 'save'; readonly id: string; readonly content: BriefContent }
  | { readonly type: 'publish'; readonly id: string }
  | { readonly type: 'withdraw'; readonly id: string; readonly reason: string }

/** Analysts write briefs; the secretariat reads them. */
export const mayReadBriefs = (actor: Actor): boolean => isAnalyst(actor) || isAdministrator(actor)
export const mayWriteBriefs = isAnalyst

interface Circumstances {
  readonly brief: BriefId
  readonly by: string
  /** ISO 8601 UTC. */
  readonly at: string
  /** Number of the newest release; 0 before the first. */
  readonly newest: number
}

/** The version after `before`. Throws `brief-state` and `invalid-request` problems. */
export function decideBrief(
  before: BriefVersion | undefined,
  command: BriefCommand,
  { brief, by, at, newest }: Circumstances,
): BriefVersion {
  const stamp = { brief, revision: (before?.revision ?? 0) + 1, id: command.id, at, by }
  if (command.type === 'save') {
    if (command.content.release > newest) throw unknownRelease(newest)
    return {
      ...stamp,
      change: 'saved',
      content: command.content,
      ...(before?.public && { public: before.public }),
    }
  }
  if (!before) throw new Problem('not-found', 'There is no brief of this name.')
  const { content, public: shown } = before
  if (command.type === 'publish') {
    if (content.blocks.length === 0)
      throw new Problem('brief-state', 'The brief has no content yet. Add a text, a table or a chart first.')
    return {
      ...stamp,
      change: 'published',
      content,
      public: { revision: stamp.revision, at },
    }
  }
  if (!shown || shown.withdrawn)
    throw new Problem('brief-state', 'The brief is not published, so there is nothing to withdraw.')
  return {
    ...stamp,
    change: 'withdrawn',
    content,
    public: { ...shown, withdrawn: { at, reason: command.reason } },
  }
}

const unknownRelease = (newest: number): Problem =>
  new Problem('invalid-request', 'Nothing was stored. Mend what is named and send it again.', {
    errors: [
      {
        field: '/content/release',
        message:
          newest === 0 ? 'Nothing has been released yet' : `Give the number of a release, 1 to ${newest}`,
      },
    ],
  })
