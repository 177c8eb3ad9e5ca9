/** Sending one change of a report to the API, and what came of it. */
import type { AnswerState, CommentState, SupportState } from '../../shared/report/state.ts'
import { api, ProblemError, sending } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import type { AnswerChange, Change, Outcome } from './outbox.ts'
import type { Stored } from './sender.ts'

type Receipt = Pick<Stored, 'seq' | 'at' | 'from'>

export async function sendChange(change: Change): Promise<Outcome> {
  try {
    const { seq, at, from } = (await (await request(change)).json()) as Receipt
    return { kind: 'stored', seq, at, ...(from && { from }) }
  } catch (error) {
    if (!(error instanceof ProblemError)) return { kind: 'unknown', message: t.unreachableNow }
    const { message } = error
    const { code, status } = error.details
    if (status === 500) return { kind: 'failed', message }
    // Busy, a failure on the way or, below, a session that has ended: the same change may still be stored later.
    if (status >= 500) return { kind: 'unknown', message }
    if (status === 401) return { kind: 'unknown', message: t.signInFirst }
    if (code === 'comment-changed') return resolvedAlready(error)
    if (code !== 'answer-changed' && code !== 'support-changed') return { kind: 'refused', code, message }
    const current = (error.details.current ?? null) as AnswerState | SupportState | null
    // Stored long ago, so long that the report does not remember the id; nobody has changed it since.
    if (current?.id === change.id) return { kind: 'stored', seq: current.seq, at: current.at }
    return { kind: 'conflict', current }
  }
}

/** A comment changes but once: whoever resolves it second finds it resolved. */
function resolvedAlready({ message, details }: ProblemError): Outcome {
  const current = (details.current ?? null) as CommentState | null
  return current
    ? { kind: 'stored', seq: current.seq, at: current.at }
    : { kind: 'refused', code: details.code, message }
}

function request(change: Change) {
  const { cycle, economy, id, base } = change
  const report = api.reports[':cycle'][':economy']
  switch (change.action) {
    case 'support': {
      const { area, support } = change
      return report.support[':area'].$put({ param: { cycle, economy, area } }, sending({ id, support }, base))
    }
    case 'comment': {
      const { indicator, text } = change
      return report.comments.$post({ param: { cycle, economy } }, sending({ id, indicator, text }))
    }
    case 'resolve': {
      const { indicator, comment } = change
      const param = { cycle, economy, comment }
      return report.comments[':comment'].resolve.$post({ param }, sending({ id, indicator }, base))
    }
    default:
      return answerRequest(change)
  }
}

function answerRequest({ cycle, economy, indicator, id, base, action, answer, seq }: AnswerChange) {
  const route = api.reports[':cycle'][':economy'].answers[':indicator']
  const param = { cycle, economy, indicator }
  switch (action) {
    case 'record':
      return route.$put({ param }, sending({ id, answer }, base))
    case 'clear':
      return route.$delete({ param }, sending({ id }, base))
    case 'carry':
      return route.carry.$post({ param }, sending({ id }, base))
    case 'confirm':
      return route.confirm.$post({ param }, sending({ id }, base))
    case 'restore':
      return route.restore.$post({ param }, sending({ id, seq }, base))
  }
}
