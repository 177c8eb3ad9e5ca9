/** What the API answers, beside the schemas that the domain has already; the table of operations holds them to the routes. */
import * as z from 'zod/mini'
import { EconomyRole, Role, Signature, Subject } from '../../shared/actor.ts'
import { Answer } from '../../shared/answer.ts'
import { Assignments, SentAssignments } from '../../shared/assignment.ts'
import { Cycle, CycleId, CycleTerms } from '../../shared/cycle.ts'
import { EconomyKey } from '../../shared/economies.ts'
import { focusAreaIds } from '../../shared/framework/types.ts'
import { Invitation, Leave, MailLanguage, RoleChange, TeamKey } from '../../shared/member.ts'
import { Preference } from '../../shared/preference.ts'
import { type ProblemCode, problems } from '../../shared/problem.ts'
import { PublishedSection, SectionContent } from '../../shared/release/published.ts'
import { Change, EventId, IndicatorId, Support } from '../../shared/report/event.ts'
import {
  AnswerState,
  CommentState,
  LookState,
  SectionState,
  SectionStatus,
  SupportState,
} from '../../shared/report/state.ts'
import { ReportStatus } from '../../shared/report/status.ts'
import { verdicts } from '../../shared/report/verdicts.ts'
import { SeriesFile, Vintage, Withdrawal } from '../../shared/series.ts'
import { answer, at, by, hash, id, stamp } from './examples.ts'
import { named } from './registry.ts'

named('EconomyKey', EconomyKey, 'PER')
named('Signature', Signature, by)
named('Answer', Answer, answer)
named('AnswerState', AnswerState, { ...stamp, answer })
named('SectionState', SectionState, { ...stamp, status: 'submitted', submittedAt: at, withheld: {} })
named('CommentState', CommentState, {
  ...stamp,
  indicator: '7.3',
  text: 'Invented comment',
  madeAt: at,
  madeBy: by,
  resolved: false,
})
named('Support', Support, { seeks: true, shares: false, seeksNote: 'Invented note' })
named('SupportState', SupportState)
named('LookState', LookState)
named('ReportStatus', ReportStatus)
named('PublishedSection', PublishedSection)
named('SectionContent', SectionContent)
named('Vintage', Vintage)
named('CycleTerms', CycleTerms, {
  opens: '2028-03-01T00:00:00.000Z',
  due: '2028-09-30T00:00:00.000Z',
  closes: '2028-11-30T00:00:00.000Z',
  graceDays: 30,
  objectionDays: 14,
})
named('Cycle', Cycle, {
  cycle: '2026',
  framework: '2026.1',
  demonstration: true,
  opens: '2026-03-01T00:00:00.000Z',
  due: '2026-09-30T00:00:00.000Z',
  closes: '2026-11-30T00:00:00.000Z',
  graceDays: 30,
  objectionDays: 14,
  revision: 1,
})
named('Assignments', Assignments, {
  cycle: '2026',
  economy: 'PER',
  sections: { '7': ['per-contributor'] },
  revision: 1,
})
named('SentAssignments', SentAssignments, { sections: { '7': ['per-contributor'] } })
named('Preference', Preference, { reminders: true, language: 'es' })
named('Invitation', Invitation, {
  email: 'someone@example.org',
  name: 'Invented person',
  language: 'es',
  role: 'contributor',
})
named('RoleChange', RoleChange, { role: 'contributor', successor: 'per-contributor' })
named('Leave', Leave, { successor: 'per-contributor' })
named('Withdrawal', Withdrawal, {
  series: 'IT.NET.USER.ZS',
  contentHash: hash,
  reason: 'Invented reason',
  at,
  by: 'analyst',
})
named('SeriesFile', SeriesFile, {
  series: 'IT.NET.USER.ZS',
  vintage: '2026-01-31',
  vintageBasis: 'given',
  fileName: 'invented.csv',
  fileHash: hash,
  observations: [{ economy: 'PER', year: 2024, value: 71.1, status: 'A', line: 2 }],
})

export const Actor = named(
  'Actor',
  z.object({
    subject: Subject,
    grants: z.array(
      z.union([
        z.object({ role: EconomyRole, economy: EconomyKey }),
        z.object({ role: z.enum(['analyst', 'administrator']) }),
      ]),
    ),
  }),
  { subject: 'per-contributor', grants: [{ role: 'contributor', economy: 'PER' }] },
)

const receipt = { id: EventId, seq: z.int(), at: z.iso.datetime() }
export const Receipt = named('Receipt', z.object(receipt), { id, seq: 12, at })
export const CarriedReceipt = z.object({
  ...receipt,
  answer: Answer,
  from: z.object({ cycle: CycleId, id: EventId }),
})
export const RestoredReceipt = z.object({ ...receipt, answer: Answer })

export const ReportView = named(
  'ReportView',
  z.object({
    cycle: CycleId,
    economy: EconomyKey,
    seq: z.int(),
    sections: z.record(
      z.enum(focusAreaIds),
      z.object({ status: SectionStatus, readable: z.boolean(), section: z.optional(SectionState) }),
    ),
    answers: z.record(IndicatorId, AnswerState),
    comments: z.record(EventId, CommentState),
    support: z.partialRecord(z.enum(focusAreaIds), SupportState),
    looks: z.record(IndicatorId, LookState),
  }),
)

export const Verdict = named(
  'Verdict',
  z.object({
    cycle: CycleId,
    economy: EconomyKey,
    events: z.int(),
    broken: z.optional(z.object({ seq: z.int(), reason: z.string() })),
  }),
  { cycle: '2026', economy: 'PER', events: 84 },
)

const changeTypes = Change.def.options.map((option) => option.shape.type.def.values[0])
const ChangeType = z.enum(changeTypes as [Change['type'], ...Change['type'][]])

export const AnswerVersion = named(
  'AnswerVersion',
  z.extend(AnswerState, {
    change: ChangeType,
    restored: z.optional(z.int()),
    erratum: z.optional(z.string()),
  }),
  { ...stamp, answer, change: 'AnswerRecorded' },
)

export const SectionChange = named(
  'SectionChange',
  z.object({
    id: EventId,
    seq: z.int(),
    at: z.iso.datetime(),
    by: Signature,
    change: ChangeType,
    indicator: z.optional(IndicatorId),
    verdict: z.optional(z.enum(verdicts)),
    note: z.optional(z.string()),
  }),
  { ...stamp, change: 'SectionReturned', note: 'Invented reason' },
)

export const Preview = z.object({
  cycles: z.array(Cycle),
  sections: z.array(PublishedSection),
  vintages: z.array(Vintage),
  withdrawn: z.array(z.object({ vintage: Vintage, withdrawal: Withdrawal })),
})

export const ShelfEntry = named(
  'ShelfEntry',
  z.extend(z.omit(Vintage, { observations: true }), {
    count: z.int(),
    counts: z.boolean(),
    cycles: z.array(CycleId),
    withdrawn: z.nullable(z.pick(Withdrawal, { at: true, reason: true })),
  }),
)

export const Team = named(
  'Team',
  z.object({
    team: TeamKey,
    members: z.array(
      z.object({
        subject: Subject,
        name: z.string(),
        email: z.optional(z.string()),
        language: MailLanguage,
        role: Role,
        invited: z.boolean(),
      }),
    ),
  }),
  {
    team: 'PER',
    members: [
      {
        subject: 'per-contributor',
        name: 'Invented person',
        language: 'es',
        role: 'contributor',
        invited: false,
      },
    ],
  },
)

const codes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]]
export const ProblemShape = named(
  'Problem',
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(codes),
    detail: z.string(),
    errors: z.optional(z.array(z.object({ field: z.string(), message: z.string() }))),
    current: z.optional(z.unknown()),
    requestId: z.optional(z.string()),
  }),
  {
    type: '/problems/not-signed-in',
    title: problems['not-signed-in'][1],
    status: problems['not-signed-in'][0],
    code: 'not-signed-in',
    detail: 'Send an access token: Authorization: Bearer <token>.',
    requestId: id,
  },
)
