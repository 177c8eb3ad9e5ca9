/** The operations of reports. */
import * as z from 'zod/mini'
import { answerBodies } from '../../functions/api/answers.ts'
import { Comment, Resolution } from '../../functions/api/comments.ts'
import { SupportSent } from '../../functions/api/reports.ts'
import { lookBodies } from '../../functions/api/second-looks.ts'
import { steps } from '../../functions/api/sections.ts'
import { PublishedSection, SectionContent } from '../../shared/release/published.ts'
import { ReportStatus } from '../../shared/report/status.ts'
import type { Documented, Steps } from './documented.ts'
import { answer, id } from './examples.ts'
import { type Operation, takes } from './operation.ts'
import {
  AnswerVersion,
  CarriedReceipt,
  Preview,
  Receipt,
  ReportView,
  RestoredReceipt,
  SectionChange,
  Verdict,
} from './shapes.ts'

const report = '/api/v1/reports/:cycle/:economy'
const own = ['contributor', 'focal-point'] as const
const readers = [...own, 'analyst'] as const
const everybody = [...readers, 'administrator'] as const

/** A change of an answer by its economy. */
const change = { may: own, gives: Receipt, base: 'event' } as const
const named = takes(answerBodies.change, { id })
const answerRefusals = ['section-locked', 'answer-changed'] as const
const next = z.nullable(z.int())

/** Addresses that stand here. */
export type ReportPath = Extract<keyof Documented, `/api/v1/reports${string}`>

/** A step of a section, of which the sender names the version. */
const step = (
  id: Operation['id'],
  may: Operation['may'],
  body: NonNullable<Operation['takes']>,
  ...refusals: NonNullable<Operation['refusals']>
): Operation => ({
  id,
  may,
  gives: Receipt,
  base: 'event',
  takes: body,
  refusals: ['section-state', 'section-changed', ...refusals],
})
const reason = 'Invented reason'
const focalPoints = ['focal-point'] as const
const analysts = ['analyst'] as const

/** The steps of a section, by the last part of their address. */
export const stepOperations: Steps = {
  submit: step('submitSection', focalPoints, takes(steps.submit, { id, clearedBy: 'Invented office' })),
  withdraw: step('withdrawSection', focalPoints, takes(steps.withdraw, { id })),
  review: step('reviewSection', analysts, takes(steps.review, { id })),
  return: step('returnSection', analysts, takes(steps.return, { id, reason })),
  agree: step('agreeToSection', focalPoints, takes(steps.agree, { id })),
  object: step('objectToSection', focalPoints, takes(steps.object, { id, reason })),
  publish: step('publishSection', analysts, takes(steps.publish, { id }), 'objection-period'),
  reopen: step('reopenSection', focalPoints, takes(steps.reopen, { id, reason })),
  retract: step(
    'retractAnswers',
    ['focal-point', 'analyst'],
    takes(steps.retract, { id, indicators: ['7.3'], erratum: 'Invented erratum' }),
  ),
}

export const reportOperations = {
  '/api/v1/reports/:cycle': {
    get: {
      id: 'listReports',
      may: 'signed-in',
      gives: z.object({ statuses: z.array(ReportStatus) }),
    },
  },
  [report]: { get: { id: 'readReport', may: everybody, gives: ReportView } },
  [`${report}/preview`]: { get: { id: 'previewReport', may: readers, gives: Preview } },
  [`${report}/chain`]: { get: { id: 'verifyReport', may: everybody, gives: Verdict } },
  [`${report}/support/:area`]: {
    put: {
      ...change,
      id: 'declareSupport',
      takes: takes(SupportSent, { id, support: { seeks: true, shares: false } }),
      refusals: ['section-locked', 'support-changed'],
    },
  },
  [`${report}/answers/:indicator`]: {
    put: {
      ...change,
      id: 'recordAnswer',
      takes: takes(answerBodies.record, { id, answer }),
      refusals: answerRefusals,
    },
    delete: { ...change, id: 'clearAnswer', takes: named, refusals: answerRefusals },
  },
  [`${report}/answers/:indicator/carry`]: {
    post: {
      ...change,
      id: 'carryAnswer',
      gives: CarriedReceipt,
      takes: named,
      refusals: [...answerRefusals, 'nothing-carried'],
    },
  },
  [`${report}/answers/:indicator/confirm`]: {
    post: {
      ...change,
      id: 'confirmAnswer',
      takes: named,
      refusals: [...answerRefusals, 'nothing-carried'],
    },
  },
  [`${report}/answers/:indicator/restore`]: {
    post: {
      ...change,
      id: 'restoreAnswer',
      gives: RestoredReceipt,
      takes: takes(answerBodies.restore, { id, seq: 12 }),
      refusals: answerRefusals,
    },
  },
  [`${report}/answers/:indicator/history`]: {
    get: {
      id: 'answerHistory',
      may: readers,
      gives: z.object({ versions: z.array(AnswerVersion), next }),
      paged: true,
    },
  },
  [`${report}/sections/:area/publication`]: {
    get: {
      id: 'readPublication',
      may: readers,
      gives: z.object({ published: z.nullable(PublishedSection), next: SectionContent }),
    },
  },
  [`${report}/sections/:area/history`]: {
    get: {
      id: 'sectionHistory',
      may: readers,
      gives: z.object({ changes: z.array(SectionChange), next }),
      paged: true,
    },
  },
  [`${report}/second-looks/:indicator`]: {
    put: {
      id: 'giveSecondLook',
      may: analysts,
      gives: Receipt,
      base: 'event',
      takes: takes(lookBodies.give, {
        id,
        about: '6d1f6c0e-5f0b-4a44-9a55-0d3c1f0c2b11',
        look: {
          verdict: 'differs',
          reason: 'Invented reason',
          source: 'https://example.org/invented',
          language: 'en',
        },
      }),
      refusals: ['second-look-off', 'second-look-changed', 'section-state', 'answer-changed'],
    },
  },
  [`${report}/second-looks/:indicator/reply`]: {
    post: {
      ...change,
      id: 'replyToSecondLook',
      takes: takes(lookBodies.reply, { id, reply: { text: 'Invented reply', language: 'es' } }),
      refusals: ['second-look-off', 'second-look-changed'],
    },
  },
  [`${report}/second-looks/:indicator/withdraw`]: {
    post: {
      id: 'withdrawSecondLook',
      may: analysts,
      gives: Receipt,
      base: 'event',
      takes: takes(lookBodies.withdraw, { id, reason }),
      refusals: ['second-look-off', 'second-look-changed'],
    },
  },
  [`${report}/comments`]: {
    post: {
      id: 'addComment',
      may: readers,
      gives: Receipt,
      takes: takes(Comment, { id, indicator: '7.3', text: 'Invented comment' }),
      refusals: [
        'unknown-indicator',
        'section-state',
        'cycle-not-open',
        'cycle-closed',
        'id-used',
        'report-full',
        'busy',
      ],
    },
  },
  [`${report}/comments/:comment/resolve`]: {
    post: {
      id: 'resolveComment',
      may: readers,
      gives: Receipt,
      base: 'event',
      takes: takes(Resolution, { id, indicator: '7.3' }),
      refusals: ['unknown-indicator', 'comment-changed'],
    },
  },
} satisfies Pick<Documented, ReportPath>
