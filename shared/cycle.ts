/** A reporting cycle: when it opens, is due and closes, and what holds after that. */
import * as z from 'zod/mini'

export const CycleId = z.string().check(z.regex(/^20\d\d$/, 'A cycle is a year such as 2026'))
export type CycleId = z.infer<typeof CycleId>

const days = z.int().check(z.minimum(0), z.maximum(120))

const terms = {
  opens: z.iso.datetime(),
  due: z.iso.datetime(),
  closes: z.iso.datetime(),
  /** Days after closing in which a returned section may still be mended and submitted. */
  graceDays: days,
  /** Days in which an economy may object before a reviewed section is published. */
  objectionDays: days,
  /**
   * Days in which an economy may reply to a second look before it is public; absent where there are none in this
   * cycle. At least one, so that the economy always sees it first, also where nothing waits for an objection.
   */
  secondLookDays: z.optional(z.int().check(z.minimum(1), z.maximum(120))),
}

/** What an administrator decides about a cycle; whether it is a demonstration only when opening it. */
export const CycleTerms = z.strictObject({ ...terms, demonstration: z.optional(z.boolean()) }).check(
  ({ value, issues }) => {
    for (const path of ['opens', 'due', 'closes'] as const) {
      const year = Number(value[path].slice(0, 4))
      if (year < 2017 || year > 2100)
        issues.push({ code: 'custom', path: [path], params: { rule: 'cycle-year' }, input: value })
    }
  },
  // A date that is none has its own error; it is in no order.
  z.refine((c) => !(Date.parse(c.opens) >= Date.parse(c.due)), {
    path: ['due'],
    params: { rule: 'due-after-opening' },
  }),
  z.refine((c) => !(Date.parse(c.due) > Date.parse(c.closes)), {
    path: ['closes'],
    params: { rule: 'closes-after-due' },
  }),
)
export type CycleTerms = z.infer<typeof CycleTerms>

export const Cycle = z.object({
  ...terms,
  cycle: CycleId,
  framework: z.string(),
  /** Marks every report of the cycle as invented. */
  demonstration: z.boolean(),
  /** Counts the changes of these terms; the ETag. */
  revision: z.int().check(z.minimum(1)),
})
export type Cycle = z.infer<typeof Cycle>

export type CyclePhase = 'upcoming' | 'open' | 'closed'

export const dayMs = 86_400_000
/** How far ahead an early closing must lie, because the API may hold a cycle in memory for half as long. */
export const closingNoticeMs = 60_000

/** The phase at an instant (ISO 8601 UTC). The opening belongs to `open`, the closing to `closed`. */
export function phaseOf(cycle: Cycle, now: string): CyclePhase {
  const at = Date.parse(now)
  if (at < Date.parse(cycle.opens)) return 'upcoming'
  return at < Date.parse(cycle.closes) ? 'open' : 'closed'
}

/** The instant until which a returned section may be mended: the closing plus the grace. */
export const graceEnds = (cycle: Cycle): string =>
  new Date(Date.parse(cycle.closes) + cycle.graceDays * dayMs).toISOString()

/** The cycle before the one of this id; undefined for the first. */
export const cycleBefore = (cycles: readonly Cycle[], id: CycleId): Cycle | undefined =>
  cycles
    .filter(({ cycle }) => cycle < id)
    .sort((a, b) => (a.cycle < b.cycle ? -1 : 1))
    .at(-1)

/** The cycle closed at the earliest moment that leaves every copy in memory time to learn of it. */
export function closedEarly(cycle: Cycle, now: string): Cycle {
  const earliest = Date.parse(now) + closingNoticeMs
  const closes = new Date(Math.min(Date.parse(cycle.closes), earliest)).toISOString()
  const due = Date.parse(cycle.due) > Date.parse(closes) ? closes : cycle.due
  return { ...cycle, due, closes, revision: cycle.revision + 1 }
}
