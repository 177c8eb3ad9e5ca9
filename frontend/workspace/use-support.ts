/** What stands in the form of support: handed to the outbox when a field is left or a mark is set. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { FocusAreaId } from '../../shared/framework/types.ts'
import type { Support } from '../../shared/report/event.ts'
import type { SupportState } from '../../shared/report/state.ts'
import type { ReportView } from '../../shared/report/view.ts'
import type { SupportChange, Waiting } from './outbox.ts'
import { useWork } from './work.ts'

/** The form's fields; a note stays in its field while its mark is not set, and is no part of what is sent then. */
export interface SupportDraft {
  readonly seeks: boolean
  readonly shares: boolean
  readonly seeksNote: string
  readonly sharesNote: string
}

export interface SupportForm {
  readonly draft: SupportDraft
  /** Something stands there that the outbox does not hold yet. */
  readonly isTyped: boolean
  readonly waiting: Waiting<SupportChange> | undefined
  readonly stored: SupportState | undefined
  /** Why this device could not keep what was typed. */
  readonly failure: Error | undefined
  change(part: Partial<SupportDraft>): void
  /** Hands over what was typed. */
  leave(): void
  /** Forgets what was typed. */
  reset(): void
}

interface Typed {
  readonly draft: SupportDraft
  readonly base: string | null
  readonly phase: 'typed' | 'handing' | 'handed'
}

const idleMs = 5_000
const nothing: Support = { seeks: false, shares: false }

const draftOf = ({ seeksNote = '', sharesNote = '', ...marks }: Support): SupportDraft => ({
  ...marks,
  seeksNote,
  sharesNote,
})

const supportOf = ({ seeks, shares, seeksNote, sharesNote }: SupportDraft): Support => ({
  seeks,
  shares,
  ...(seeks && seeksNote.trim() && { seeksNote }),
  ...(shares && sharesNote.trim() && { sharesNote }),
})

export function useSupport(report: ReportView, area: FocusAreaId): SupportForm {
  const { outbox } = useWork()
  const { cycle, economy } = report
  const stored = report.support[area]
  const waiting = outbox.waiting.value.findLast(
    (entry): entry is Waiting<SupportChange> =>
      entry.action === 'support' && entry.area === area && entry.cycle === cycle && entry.economy === economy,
  )
  const [state, setState] = useState<Typed>()
  const [failure, setFailure] = useState<Error>()
  const latest = useRef<Typed | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const set = (next: Typed | undefined): void => {
    latest.current = next
    setState(next)
  }
  const id = waiting?.id ?? stored?.id ?? null
  // A newer version of somebody else takes the place of what was handed over.
  const live = (typed: Typed | undefined) =>
    typed?.phase === 'handed' && typed.base !== id ? undefined : typed
  const shown = draftOf(waiting?.support ?? stored?.support ?? nothing)

  const leave = async (): Promise<void> => {
    clearTimeout(timer.current)
    const typed = latest.current
    if (typed?.phase !== 'typed') return
    const change = crypto.randomUUID()
    const next: Typed = { draft: typed.draft, base: change, phase: 'handing' }
    set(next)
    try {
      const support = supportOf(typed.draft)
      await outbox.add({ action: 'support', cycle, economy, area, support, id: change, base: typed.base })
      setFailure(undefined)
      if (latest.current === next) set({ ...next, phase: 'handed' })
    } catch (error) {
      setFailure(error as Error)
      if (latest.current === next) set(typed)
    }
  }
  useEffect(() => () => void leave(), [])
  const typed = live(state)
  return {
    draft: typed?.draft ?? shown,
    isTyped: typed !== undefined && typed.phase !== 'handed',
    waiting,
    stored,
    failure,
    change(part) {
      const before = live(latest.current) ?? { draft: shown, base: id }
      set({ draft: { ...before.draft, ...part }, base: before.base, phase: 'typed' })
      clearTimeout(timer.current)
      timer.current = setTimeout(leave, idleMs)
    },
    leave,
    reset() {
      clearTimeout(timer.current)
      set(undefined)
    },
  }
}
