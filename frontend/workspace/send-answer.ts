/** Sending one change of an answer to the API, and what came of it. */
import type { AnswerState } from '../../shared/report/state.ts'
import { api, ProblemError, sending } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import type { Change, Outcome } from './outbox.ts'
import type { Stored } from './sender.ts'

type Receipt = Pick<Stored, 'seq' | 'at' | 'from'>

export async function sendAnswer(change: Change): Promise<Outcome> {
  try {
    const { seq, at, from } = (await (await request(change)).json()) as Receipt
    return { kind: 'stored', seq, at, ...(from && { from }) }
  } catch (error) {
    if (!(error instanceof ProblemError)) return { kind: 'unknown', message: t.unreachableNow }
    const { message } = error
    const { code, status } = error.details
    if (status === 500) return { kind: 'failed', message }
    // Busy, a failure on the way, or a session that has ended: the same change may still be stored later.
    if (status >= 500 || status === 401) return { kind: 'unknown', message }
    if (code !== 'answer-changed') return { kind: 'refused', code, message }
    const current = (error.details.current ?? null) as AnswerState | null
    // Stored long ago, so long that the report does not remember the id; nobody has changed it since.
    if (current?.id === change.id) return { kind: 'stored', seq: current.seq, at: current.at }
    return { kind: 'conflict', current }
  }
}

function request({ cycle, economy, indicator, id, base, action, answer, seq }: Change) {
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
