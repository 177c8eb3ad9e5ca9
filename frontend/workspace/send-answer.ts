/** Sending one version of an answer to the API, and what came of it. */
import type { EconomyKey } from '../../shared/economies.ts'
import type { AnswerState } from '../../shared/report/state.ts'
import { api, ProblemError, sending } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import type { Outcome, Version } from './saver.ts'

/** `onStored` hears of the stored version, as the report now holds it. */
export async function sendAnswer(
  place: { cycle: string; economy: EconomyKey; indicator: string },
  { id, base, answer }: Version,
  onStored: (stored: AnswerState) => void,
): Promise<Outcome> {
  const route = api.reports[':cycle'][':economy'].answers[':indicator']
  try {
    const response = answer
      ? await route.$put({ param: place }, sending({ id, answer }, base))
      : await route.$delete({ param: place }, sending({ id }, base))
    const { seq, at } = await response.json()
    onStored({ id, seq, at, answer, by: { subject: 'self', role: 'contributor', economy: place.economy } })
    return { kind: 'stored', id, at }
  } catch (error) {
    if (!(error instanceof ProblemError)) return { kind: 'unknown', message: t.unreachableNow }
    const { code, detail, current, status } = error.details
    if (code === 'answer-changed')
      return { kind: 'conflict', current: (current ?? null) as AnswerState | null }
    // Busy, a failure on the other side, or a session that has ended: the same version may still be stored later.
    if (status >= 500 || status === 401) return { kind: 'unknown', message: detail }
    return { kind: 'refused', message: detail }
  }
}
