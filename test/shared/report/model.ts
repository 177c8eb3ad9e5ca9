/** The rules of the workflow in their shortest form, and what somebody may try against them. */
import fc from 'fast-check'
import type { Answer } from '../../../shared/answer.ts'
import type { Cycle } from '../../../shared/cycle.ts'
import type { Change } from '../../../shared/report/event.ts'

export const cycle: Cycle = {
  cycle: '2026',
  framework: '2026.1',
  demonstration: true,
  opens: '2026-01-01T00:00:00.000Z',
  due: '2026-06-01T00:00:00.000Z',
  closes: '2026-07-01T00:00:00.000Z',
  graceDays: 10,
  objectionDays: 10,
  secondLookDays: 10,
  revision: 1,
}
export const open = '2026-03-01T00:00:00.000Z'
/** Still open, and more than ten days later. */
const later = '2026-03-12T00:00:00.000Z'
const grace = '2026-07-05T00:00:00.000Z'
const over = '2026-09-01T00:00:00.000Z'

export const answer = (narrative: string): Answer => ({
  value: { kind: 'level', level: 'pilot' },
  narrative,
  language: 'en',
  evidence: [],
  instruments: [],
})

const people = ['per-contributor', 'per-focal-point', 'aus-focal-point', 'analyst', 'administrator'] as const
const kinds = [
  'record',
  'clear',
  'carry',
  'confirm',
  'restore',
  'submit',
  'withdraw',
  'review',
  'agree',
  'object',
  'return',
  'publish',
  'reopen',
  'retract',
  'comment',
  'resolve',
  'support',
  'look',
  'reply',
  'unlook',
] as const

/** What somebody tries. `stale` names an old version instead of the one that stands there. */
export const attempts = fc.record({
  who: fc.constantFrom(...people),
  kind: fc.constantFrom(...kinds),
  indicator: fc.constantFrom('7.1', '7.2', '7.3'),
  now: fc.constantFrom(open, open, open, later, grace, over),
  stale: fc.boolean(),
  repeat: fc.boolean(),
  text: fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('a', 'ก', '可', '<') }),
})
export type Attempt = typeof attempts extends fc.Arbitrary<infer T> ? T : never

/** The rules in their shortest form: what a section is, what is answered, and who may do what when. */
export interface Model {
  status: 'draft' | 'submitted' | 'reviewed' | 'returned' | 'published'
  /** The first instant at which what is reviewed may be published. */
  publishable: number
  readonly answered: Set<string>
  /** Carried forward and not confirmed. */
  readonly waiting: Set<string>
  /** Whether the section was ever published. */
  published: boolean
  /** Withheld since the last publication. */
  readonly withheld: Set<string>
  /** Of each indicator, the comment made last. */
  readonly comments: Map<string, string>
  /** With a second look that stands. */
  readonly looks: Set<string>
}

export function allowed(
  model: Model,
  { who, kind, indicator, now, stale }: Attempt,
  { objectionDays, secondLookDays }: Cycle,
): boolean {
  const ofEconomy = who === 'per-contributor' || who === 'per-focal-point'
  const focal = who === 'per-focal-point'
  const inTime = now === open || now === later || (now === grace && model.status === 'returned')
  const editable = model.status === 'draft' || model.status === 'returned'
  const readable = model.status !== 'draft' && model.status !== 'returned'
  const fresh = !stale
  switch (kind) {
    case 'record':
    case 'clear':
    case 'carry':
    case 'restore':
    case 'support':
      return ofEconomy && inTime && editable && fresh
    case 'confirm':
      return ofEconomy && inTime && editable && fresh && model.waiting.has(indicator)
    case 'submit':
      return focal && inTime && editable && fresh
    case 'withdraw':
      return focal && model.status === 'submitted' && fresh
    case 'reopen':
      return focal && model.status === 'published' && fresh
    case 'review':
      return who === 'analyst' && model.status === 'submitted' && fresh
    case 'agree':
      return focal && model.status === 'reviewed' && model.publishable > 0 && fresh
    case 'object':
      return focal && model.status === 'reviewed' && fresh
    case 'return':
      return who === 'analyst' && (model.status === 'submitted' || model.status === 'reviewed') && fresh
    case 'publish':
      if (who !== 'analyst' || !fresh) return false
      if (model.status === 'submitted') return objectionDays === 0
      return model.status === 'reviewed' && Date.parse(now) >= model.publishable
    case 'retract':
      return (focal || who === 'analyst') && model.published && !model.withheld.has(indicator) && fresh
    case 'resolve':
      return (ofEconomy || (who === 'analyst' && readable)) && model.comments.has(indicator) && fresh
    case 'look':
      return (
        who === 'analyst' &&
        secondLookDays !== undefined &&
        model.status === 'published' &&
        model.answered.has(indicator) &&
        !model.withheld.has(indicator) &&
        fresh
      )
    case 'reply':
      return ofEconomy && secondLookDays !== undefined && model.looks.has(indicator) && fresh
    case 'unlook':
      return who === 'analyst' && secondLookDays !== undefined && model.looks.has(indicator) && fresh
    case 'comment':
      return ofEconomy || (who === 'analyst' && readable)
  }
}

export function changeOf(
  { kind, indicator, text }: Attempt,
  comments: ReadonlyMap<string, string> = new Map(),
  answers: Readonly<Record<string, { readonly id: string }>> = {},
): Change {
  const area = { area: '7' } as const
  switch (kind) {
    case 'record':
      return { type: 'AnswerRecorded', indicator, answer: answer(text) }
    case 'clear':
      return { type: 'AnswerCleared', indicator }
    case 'carry':
      return {
        type: 'AnswerCarried',
        indicator,
        answer: answer(text),
        from: { cycle: '2024', id: elsewhere },
      }
    case 'confirm':
      return { type: 'AnswerConfirmed', indicator }
    case 'restore':
      return { type: 'AnswerRestored', indicator, answer: answer(text), from: 1 }
    case 'comment':
      return { type: 'CommentAdded', indicator, text }
    case 'resolve':
      return { type: 'CommentResolved', indicator, comment: comments.get(indicator) ?? elsewhere }
    case 'retract':
      return { type: 'SectionRetracted', ...area, indicators: [indicator], erratum: text }
    case 'support':
      return { type: 'SupportDeclared', ...area, support: { seeks: true, shares: false } }
    case 'look':
      return {
        type: 'SecondLookGiven',
        indicator,
        about: answers[indicator]?.id ?? elsewhere,
        look: { verdict: 'not-verifiable', reason: text, language: 'en' },
      }
    case 'reply':
      return { type: 'SecondLookReplied', indicator, reply: { text, language: 'es' } }
    case 'unlook':
      return { type: 'SecondLookWithdrawn', indicator, reason: text }
    case 'submit':
      return { type: 'SectionSubmitted', ...area, clearedBy: 'Invented office' }
    case 'withdraw':
      return { type: 'SectionWithdrawn', ...area }
    case 'review':
      return { type: 'SectionReviewed', ...area }
    case 'agree':
      return { type: 'SectionAgreed', ...area }
    case 'object':
      return { type: 'SectionObjected', ...area, reason: text }
    case 'return':
      return { type: 'SectionReturned', ...area, reason: text }
    case 'publish':
      return { type: 'SectionPublished', ...area }
    case 'reopen':
      return { type: 'SectionReopened', ...area, reason: text }
  }
}

export const next: Partial<Record<Attempt['kind'], Model['status']>> = {
  submit: 'submitted',
  withdraw: 'draft',
  review: 'reviewed',
  agree: 'reviewed',
  object: 'returned',
  return: 'returned',
  publish: 'published',
  reopen: 'draft',
}

/** What an accepted attempt does to the answers that count, and to those that wait to be confirmed. */
export function counted({ answered, waiting }: Model, { kind, indicator }: Attempt): void {
  if (!['record', 'clear', 'carry', 'confirm', 'restore'].includes(kind)) return
  if (kind === 'carry') waiting.add(indicator)
  else waiting.delete(indicator)
  if (kind === 'clear' || kind === 'carry') answered.delete(indicator)
  else answered.add(indicator)
}

/** From when on the section may be published: once agreed, always; 0 stands for that. */
export function publishable({ kind, now }: Attempt, { objectionDays }: Cycle): number | undefined {
  if (kind === 'review') return Date.parse(now) + objectionDays * 86_400_000
  return kind === 'agree' ? 0 : undefined
}

export const idOf = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
export const elsewhere = '99999999-9999-4999-8999-999999999999'
