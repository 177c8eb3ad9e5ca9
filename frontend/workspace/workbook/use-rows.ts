/** The changes of a file on their way: which are ticked, what became of each, and sending them. */
import { useRef, useState } from 'preact/hooks'
import type { ProposedChange } from '../../../shared/formats/workbook/propose.ts'
import { indicatorOf } from '../../../shared/framework/index.ts'
import { apply, type RowState } from './apply.ts'
import { lockedWhy } from './locked.ts'
import type { Current } from './page.tsx'

export interface Row {
  readonly change: ProposedChange
  /** Id under which it is sent. */
  readonly id: string
  /** Why it cannot be applied, in words. */
  readonly locked: string | undefined
  readonly ticked: boolean
  readonly state: RowState
}

/** True for a change that may be sent as it is. */
export const isOpen = ({ locked, state }: Row): boolean =>
  locked === undefined && (state.kind === 'waiting' || state.kind === 'unknown' || state.kind === 'refused')

export interface Progress {
  readonly done: number
  readonly all: number
}

/** `result` is of the last run that has ended. */
export type Run =
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'running' } & Progress)
  | { readonly kind: 'ended'; readonly stored: number; readonly left: number; readonly stopped: boolean }

export function useRows(changes: readonly ProposedChange[], current: Current, ticked: boolean) {
  const [rows, setRows] = useState(() => changes.map((change) => rowOf(change, current, ticked)))
  const [run, setRun] = useState<Run>({ kind: 'idle' })
  const stopping = useRef(false)

  const update = (indicator: string, part: (row: Row) => Partial<Row>) =>
    setRows((now) => now.map((row) => (row.change.indicator === indicator ? { ...row, ...part(row) } : row)))
  const send = ({ change }: Row, id: string, base: string | null) => {
    const { indicator, to: answer } = change
    const { cycle, economy } = current.report
    const action = answer ? 'record' : 'clear'
    return apply({ id, base, action, answer, cycle, economy, indicator }, (state) =>
      update(indicator, (row) => ({ id, state, ticked: row.ticked && state.kind !== 'stored' })),
    )
  }
  return {
    rows,
    run,
    tick: (indicator: string, wanted: boolean) => update(indicator, () => ({ ticked: wanted })),
    tickAll: (wanted: boolean) =>
      setRows((now) => now.map((row) => ({ ...row, ticked: wanted && isOpen(row) }))),
    /** Sends all that are ticked, in order; ends early once `stop` was called. */
    async applyTicked(): Promise<void> {
      stopping.current = false
      const chosen = rows.filter((row) => row.ticked && isOpen(row))
      let stored = 0
      let done = 0
      for (const row of chosen) {
        if (stopping.current) break
        setRun({ kind: 'running', done, all: chosen.length })
        const state = await send(row, row.id, row.change.base)
        done += 1
        if (state.kind === 'stored') stored += 1
      }
      setRun({ kind: 'ended', stored, left: done - stored, stopped: done < chosen.length })
    },
    stop: () => {
      stopping.current = true
    },
    /** The person has compared the two and wants that of the file: a change of its own, over what stands now. */
    replace: (row: Row, base: string | null) => send(row, crypto.randomUUID(), base),
  }
}

function rowOf(change: ProposedChange, current: Current, ticked: boolean): Row {
  const area = indicatorOf(change.indicator)?.area
  const locked = area && lockedWhy(current, area)
  const state: RowState = change.stale
    ? { kind: 'conflict', current: current.report.answers[change.indicator] ?? null }
    : { kind: 'waiting' }
  return {
    change,
    id: crypto.randomUUID(),
    locked,
    ticked: ticked && locked === undefined && !change.stale,
    state,
  }
}
