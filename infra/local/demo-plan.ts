/** What each economy of the demonstration does in a cycle: who, what and when, all from a seeded generator. */
import type { Actor } from '../../shared/actor.ts'
import type { Answer } from '../../shared/answer.ts'
import type { Cycle } from '../../shared/cycle.ts'
import { type EconomyKey, economies } from '../../shared/economies.ts'
import { indicatorsIn } from '../../shared/framework/index.ts'
import { type FocusAreaId, focusAreaIds } from '../../shared/framework/types.ts'
import type { Command } from '../../shared/report/decide.ts'
import { areaOf, type Change } from '../../shared/report/event.ts'
import { baseFor, emptyReport, type ReportState } from '../../shared/report/state.ts'
import { actorNamed } from './accounts.ts'
import { inventedValue } from './demo-values.ts'
import { inventedWords } from './demo-words.ts'
import { type Random, seeded } from './random.ts'

export interface Step {
  readonly command: (state: ReportState) => Command
  readonly actor: Actor
  readonly now: string
}

export interface ReportPlan {
  readonly cycle: Cycle
  readonly economy: EconomyKey
  readonly steps: readonly Step[]
}

/** Where a section stands when the plan ends. */
type Ending = 'absent' | 'draft' | 'submitted' | 'reviewed' | 'returned' | 'published'

/** How many economies stay out of each cycle. The last cycle is still open. */
const absentees = [3, 3, 2, 2, 2]
const minute = 60_000

/** The plan of one report. `position` counts the cycles from 0; `last` is the economy's plan for the one before. */
export function planReport(
  cycle: Cycle,
  position: number,
  economy: EconomyKey,
  last?: ReportPlan,
): ReportPlan {
  const random = seeded(`report ${cycle.cycle} ${economy}`)
  if (staysOut(cycle, position, economy)) return { cycle, economy, steps: [] }
  const diary = new Diary(cycle, economy, random)
  const open = position === absentees.length - 1
  for (const area of focusAreaIds) planSection(diary, area, position, endingOf(random, open))
  if (open && last) carryForward(diary, last)
  return { cycle, economy, steps: diary.steps }
}

function staysOut(cycle: Cycle, position: number, economy: EconomyKey): boolean {
  const drawn = economies.map(({ key }) => ({ key, lot: seeded(`absent ${cycle.cycle} ${key}`).next() }))
  drawn.sort((a, b) => a.lot - b.lot)
  return drawn.slice(0, absentees[position] ?? 2).some(({ key }) => key === economy)
}

function endingOf(random: Random, open: boolean): Ending {
  const lot = random.next()
  if (!open) return lot < 0.06 ? 'absent' : 'published'
  if (lot < 0.92) return 'published'
  if (lot < 0.95) return 'submitted'
  if (lot < 0.965) return 'reviewed'
  if (lot < 0.98) return 'returned'
  return lot < 0.995 ? 'draft' : 'absent'
}

function planSection(diary: Diary, area: FocusAreaId, position: number, ending: Ending): void {
  if (ending === 'absent') return
  const { economy, random } = diary
  const asked = indicatorsIn(area)
  for (const indicator of asked) {
    const skipped = ending === 'draft' ? 0.45 : 0.05
    if (random.chance(skipped)) continue
    const value = inventedValue(indicator, economy, position, diary.cycle, random)
    const words = inventedWords(indicator, economy, position, diary.cycle, value)
    const answer: Answer = { value, language: 'en', ...words }
    diary.does(random.chance(0.7) ? 'contributor' : 'focal-point', {
      type: 'AnswerRecorded',
      indicator: indicator.id,
      answer,
    })
  }
  const support = { seeks: random.chance(0.3), shares: random.chance(0.25) }
  if (support.seeks || support.shares) diary.does('focal-point', { type: 'SupportDeclared', area, support })
  if (ending === 'draft') return
  diary.does('focal-point', { type: 'SectionSubmitted', area, clearedBy: 'Demonstration office' })
  const first = asked[0]
  if (ending === 'returned' && first) {
    diary.does('analyst', {
      type: 'CommentAdded',
      indicator: first.id,
      text: 'Invented comment: please look at this answer again.',
    })
    diary.does('analyst', {
      type: 'SectionReturned',
      area,
      reason: 'Invented reason: one answer has a comment.',
    })
  }
  if (ending !== 'published' && ending !== 'reviewed') return
  diary.does('analyst', { type: 'SectionReviewed', area })
  if (ending === 'reviewed') return
  // Some economies let the period pass. In the open cycle all agree, so that no event lies in the future.
  if (position < absentees.length - 1 && random.chance(0.1)) diary.waits(diary.cycle.objectionDays)
  else diary.does('focal-point', { type: 'SectionAgreed', area })
  diary.does('analyst', { type: 'SectionPublished', area })
}

/** Carries some answers of the last cycle into drafts that are still without; nobody has confirmed them yet. */
function carryForward(diary: Diary, last: ReportPlan): void {
  const empty = (cycle: Cycle) => emptyReport(cycle.cycle, diary.economy)
  const changes = diary.steps.map(({ command }) => command(empty(diary.cycle)).change)
  const touched = new Set(changes.map(areaOf))
  const submitted = new Set(
    changes.flatMap((change) => (change.type === 'SectionSubmitted' ? change.area : [])),
  )
  const answered = new Set(changes.flatMap((c) => (c.type === 'AnswerRecorded' ? c.indicator : [])))
  for (const { command } of last.steps) {
    const { id, change } = command(empty(last.cycle))
    if (change.type !== 'AnswerRecorded' || answered.has(change.indicator)) continue
    const area = areaOf(change)
    if (!touched.has(area) || submitted.has(area)) continue
    const { indicator, answer } = change
    const from = { cycle: last.cycle.cycle, id }
    diary.does('contributor', { type: 'AnswerCarried', indicator, answer, from })
  }
}

/** Collects the steps of a report, with a clock that runs inside the cycle. */
class Diary {
  readonly steps: Step[] = []
  readonly cycle: Cycle
  readonly economy: EconomyKey
  readonly random: Random
  private clock: number

  constructor(cycle: Cycle, economy: EconomyKey, random: Random) {
    this.cycle = cycle
    this.economy = economy
    this.random = random
    this.clock = Date.parse(cycle.opens) + random.whole(1, 60) * 24 * 60 * minute
  }

  waits(days: number): void {
    this.clock += days * 24 * 60 * minute
  }

  does(who: 'contributor' | 'focal-point' | 'analyst', change: Change): void {
    const id = this.random.uuid()
    const name = who === 'analyst' ? who : `${this.economy.toLowerCase()}-${who}`
    // Even with six hours for every step, and every wait, the last submission comes before the cycle closes.
    this.clock += this.random.whole(2, 360) * minute
    this.steps.push({
      command: (state) => ({ id, base: baseFor(state, change), change }),
      actor: actorNamed(name),
      now: new Date(this.clock).toISOString(),
    })
  }
}
