/** Applying the changes of a file, one answer at a time, through the same door as typing. */
import type { AnswerState } from '../../../shared/report/state.ts'
import { type AnswerChange, answerIn, type Outcome } from '../outbox.ts'
import { sendChange } from '../send-change.ts'

/** What has become of one change. */
export type RowState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'stored'; readonly at: string }
  | { readonly kind: 'refused'; readonly message: string }
  /** Nobody knows whether it arrived; sending the same change again is safe. */
  | { readonly kind: 'unknown'; readonly message: string }
  /** Another version stands there now; nothing was overwritten. */
  | { readonly kind: 'conflict'; readonly current: AnswerState | null }

/** Sends one change and tells what becomes of it, its being sent included. */
export async function apply(change: AnswerChange, tell: (state: RowState) => void): Promise<RowState> {
  tell({ kind: 'sending' })
  const outcome = await sendChange(change)
  const state = stateOf(outcome)
  tell(state)
  return state
}

function stateOf(outcome: Outcome): RowState {
  if (outcome.kind === 'failed') return { ...outcome, kind: 'unknown' }
  return outcome.kind === 'conflict' ? { kind: 'conflict', current: answerIn(outcome) } : outcome
}
