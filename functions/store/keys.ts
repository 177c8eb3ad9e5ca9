/** Every key string of the table stands here. */
import type { BriefId } from '../../shared/brief/brief.ts'
import type { CycleId } from '../../shared/cycle.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import type { FocusAreaId } from '../../shared/framework/types.ts'
import type { TeamKey } from '../../shared/member.ts'

/** Digits of a number in a sort key: enough for ten million events in one report. */
const padded = (n: number): string => String(n).padStart(8, '0')

export const reportPartition = (cycle: CycleId, economy: EconomyKey) => `REPORT#${cycle}#${economy}`
export const eventKey = (cycle: CycleId, economy: EconomyKey, seq: number) => ({
  pk: reportPartition(cycle, economy),
  sk: padded(seq),
})

export const cyclePartition = 'CYCLE'
export const cycleKey = (cycle: CycleId) => ({ pk: cyclePartition, sk: cycle })

export const publishedPartition = (cycle: CycleId) => `PUBLISHED#${cycle}`
export const publishedKey = (cycle: CycleId, economy: EconomyKey, area: FocusAreaId) => ({
  pk: publishedPartition(cycle),
  sk: `${economy}#${area}`,
})

/** Second looks lie apart from the published content, so that who reads that reads none of them. */
export const lookPartition = (cycle: CycleId) => `LOOK#${cycle}`
export const lookKey = (cycle: CycleId, economy: EconomyKey, area: FocusAreaId) => ({
  pk: lookPartition(cycle),
  sk: `${economy}#${area}`,
})

export const statusPartition = (cycle: CycleId) => `STATUS#${cycle}`
export const statusKey = (cycle: CycleId, economy: EconomyKey) => ({
  pk: statusPartition(cycle),
  sk: economy,
})

export const seriesPartition = (code: string) => `SERIES#${code}`
/** `again` is the instant at which the same figures were imported once more, to correct their date or to put them back. */
export const vintageKey = (code: string, vintage: string, contentHash: string, again?: string) => ({
  pk: seriesPartition(code),
  sk: [vintage, contentHash, ...(again === undefined ? [] : [again])].join('#'),
})
export const withdrawalKey = (code: string, contentHash: string, at: string) => ({
  pk: seriesPartition(code),
  sk: `withdrawal#${contentHash}#${at}`,
})

export const releasePartition = 'RELEASE'
/** Where a manifest lies that is too large for the item of its release; `hash` names its bytes. */
export const manifestPartition = (hash: string) => `MANIFEST#${hash}`
export const manifestKey = (hash: string, part: number) => ({ pk: manifestPartition(hash), sk: padded(part) })

export const releaseKey = (number: number) => ({ pk: releasePartition, sk: padded(number) })

export const assignmentPartition = (cycle: CycleId, economy: EconomyKey) => `ASSIGNMENT#${cycle}#${economy}`
export const assignmentKey = (cycle: CycleId, economy: EconomyKey) => ({
  pk: assignmentPartition(cycle, economy),
  sk: 'sections',
})

/** The versions of a brief. */
export const briefPartition = (brief: BriefId) => `BRIEF#${brief}`
export const briefVersionKey = (brief: BriefId, revision: number) => ({
  pk: briefPartition(brief),
  sk: padded(revision),
})
/** The list of briefs: each as its newest version has it. */
export const briefHeadPartition = 'BRIEF'
export const briefHeadKey = (brief: BriefId) => ({ pk: briefHeadPartition, sk: brief })
/** What is public of briefs. */
export const publicBriefPartition = 'PUBLICBRIEF'
export const publicBriefKey = (brief: BriefId) => ({ pk: publicBriefPartition, sk: brief })

/** Held by whoever changes the members of a team. */
export const teamKey = (team: TeamKey) => ({ pk: 'TEAM', sk: team })

/** The role that somebody has in a team since it was last changed. */
export const standingPartition = 'STANDING'
export const standingKey = (team: TeamKey, subject: string) => ({
  pk: standingPartition,
  sk: `${team}#${subject}`,
})

/** What a person has been reminded of in a cycle. */
export const reminderPartition = (cycle: CycleId) => `REMINDER#${cycle}`
export const reminderKey = (cycle: CycleId, matter: string) => ({ pk: reminderPartition(cycle), sk: matter })

export const preferencePartition = 'PREFERENCE'
export const preferenceKey = (subject: string) => ({ pk: preferencePartition, sk: subject })

/** The key that signs the links of our messages. */
export const mailSecretKey = { pk: 'SECRET', sk: 'mail' }

/** What moved, read back from the partition key of a changed item. */
export function movedBy(
  pk: string,
): { report: { cycle: string; economy: string } } | { series: string } | { brief: string } | undefined {
  const [kind, first, second] = pk.split('#')
  if (kind === 'REPORT' && first && second) return { report: { cycle: first, economy: second } }
  if (kind === 'SERIES' && first) return { series: first }
  if (kind === 'BRIEF' && first) return { brief: first }
  return undefined
}
