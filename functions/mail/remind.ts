/** A run of the reminders: who should hear of what now, each of it taken on before it is sent, so at most once. */
import type { Cycle, CycleId } from '../../shared/cycle.ts'
import type { Member, TeamKey } from '../../shared/member.ts'
import { mayRemind, type Reminder, remindersAt } from '../../shared/reminder.ts'
import type { Log } from '../api/deps.ts'
import type { Directory } from '../directory/directory.ts'
import { listCycles } from '../store/cycle.ts'
import { mailSecret } from '../store/mail-secret.ts'
import { listPreferences } from '../store/preferences.ts'
import { claimReminder, remindersSent } from '../store/reminders.ts'
import { listStatuses } from '../store/status.ts'
import type { Table } from '../store/table.ts'
import type { SendMail } from './mail.ts'
import { reminderMail } from './reminder-mail.ts'
import { stopToken } from './stop-link.ts'

export interface RemindDeps {
  readonly table: Table
  readonly directory: Pick<Directory, 'list'>
  readonly send: SendMail
  /** ISO 8601 UTC. */
  readonly now: () => string
  readonly log: Log
  /** `https://...`, of the site that links lead to. */
  readonly origin: string
}

/** What a run did, in messages. */
export interface Reminded {
  readonly sent: number
  readonly failed: number
}

/** One message for each person and cycle, with all that they had not heard of. */
export async function remind(deps: RemindDeps): Promise<Reminded> {
  const at = deps.now()
  const cycles = await listCycles(deps.table)
  const running = cycles.filter((cycle) => mayRemind(cycle, at))
  let [sent, failed] = [0, 0]
  for (const cycle of running)
    for (const [member, reminders] of await dueIn(deps, cycle, at))
      if (await tell(deps, cycle, member, reminders, at)) sent += 1
      else failed += 1
  if (sent + failed > 0) deps.log({ level: failed > 0 ? 'error' : 'info', what: 'reminded', sent, failed })
  return { sent, failed }
}

/** Everybody who has not heard of something in a cycle, with what it is, taken on by this run. */
async function dueIn(
  { table, directory }: RemindDeps,
  cycle: Cycle,
  at: string,
): Promise<(readonly [Member, Reminder[]])[]> {
  const reminders = remindersAt(cycle, await listStatuses(table, cycle.cycle), at)
  if (reminders.length === 0) return []
  const [isSent, preferences] = await Promise.all([remindersSent(table, cycle.cycle), listPreferences(table)])
  const teams = await listTeams(directory, reminders)
  const people = new Map<string, readonly [Member, Reminder[]]>()
  for (const reminder of reminders)
    for (const member of teams.get(reminder.team) ?? []) {
      const { subject, role } = member
      const { reminders: wanted = true, language = member.language } = preferences.get(subject) ?? {}
      if (role !== reminder.role || !wanted || isSent(reminder.key, subject)) continue
      if (!(await claimReminder(table, cycle.cycle, reminder.key, subject, at))) continue
      const [, known] = people.get(subject) ?? []
      people.set(subject, [{ ...member, language }, [...(known ?? []), reminder]])
    }
  return [...people.values()]
}

async function listTeams(
  directory: Pick<Directory, 'list'>,
  reminders: readonly Reminder[],
): Promise<Map<TeamKey, readonly Member[]>> {
  const keys = [...new Set(reminders.map(({ team }) => team))]
  return new Map(await Promise.all(keys.map(async (team) => [team, await directory.list(team)] as const)))
}

/** False where the message could not be handed over; it is not tried again, so that nobody gets it twice. */
async function tell(
  { table, send, log, origin }: RemindDeps,
  { cycle, demonstration }: { cycle: CycleId; demonstration: boolean },
  member: Member,
  reminders: readonly Reminder[],
  at: string,
): Promise<boolean> {
  const token = stopToken(await mailSecret(table), member.subject)
  const stop = `${origin}/api/v1/reminders/${token}?language=${member.language}`
  try {
    await send(reminderMail({ ...member, stop }, reminders, { origin, demonstration }))
    return true
  } catch (error) {
    const { subject } = member
    log({ level: 'error', what: 'reminder not sent', cycle, subject, at, error: (error as Error).stack })
    return false
  }
}
