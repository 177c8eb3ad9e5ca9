/**
 * The states that this process itself made last, so that who saves again needs no query. A state may be old: an event
 * that follows it is put on condition that its number is free, and whatever else it says is asked of the table again.
 */
import type { ReportState } from '../../shared/report/state.ts'

/** Most UTF-8 bytes of content, and most reports, that are kept. */
const bytesMax = 8_000_000
const reportsMax = 42

export type ReportName = Pick<ReportState, 'cycle' | 'economy'>

export interface LatestStates {
  of(report: ReportName): ReportState | undefined
  keep(state: ReportState): void
}

export function latestStates(): LatestStates {
  /** The one used last is the last. */
  const states = new Map<string, ReportState>()
  const nameOf = ({ cycle, economy }: ReportName): string => `${cycle} ${economy}`
  return {
    of: (report) => states.get(nameOf(report)),
    keep(state) {
      const name = nameOf(state)
      const known = states.get(name)
      if (known && known.seq > state.seq) return
      states.delete(name)
      states.set(name, state)
      let bytes = 0
      for (const [i, [other, { bytes: size }]] of [...states].reverse().entries()) {
        bytes += size
        if (i >= reportsMax || bytes > bytesMax) states.delete(other)
      }
    },
  }
}
