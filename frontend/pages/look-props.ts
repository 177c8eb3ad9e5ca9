/** What pages show of a second look. */
import type { LookVerdict } from '../../shared/report/verdicts.ts'

/** An analyst's second look at an answer, and what the economy replied. */
export interface LookProps {
  readonly verdict: LookVerdict
  readonly at: string
  readonly reason?: string
  readonly source?: string
  readonly language: string
  readonly reply?: { readonly text: string; readonly language: string; readonly at: string }
}
