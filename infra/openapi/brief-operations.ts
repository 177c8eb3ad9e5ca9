/** The operations of briefs. */
import * as z from 'zod/mini'
import {
  BriefChange,
  BriefContent,
  BriefHead,
  BriefPublication,
  BriefVersion,
  BriefWithdrawal,
  SentBrief,
} from '../../shared/brief/brief.ts'
import type { Documented } from './documented.ts'
import { at, id } from './examples.ts'
import { takes } from './operation.ts'
import { named } from './registry.ts'

const content: BriefContent = {
  title: 'Invented brief',
  language: 'en',
  release: 1,
  blocks: [
    { kind: 'text', heading: 'Invented heading', text: 'Invented text' },
    { kind: 'table', economies: ['PER', 'CHL'], indicators: ['7.3'], cycles: ['2026'] },
    { kind: 'chart', of: '8', economies: ['PER'], caption: 'Invented caption' },
  ],
}
const facts = { brief: 'invented-brief', revision: 1, id, at, by: 'analyst', change: 'saved' } as const
named('BriefContent', BriefContent, content)
named('BriefVersion', BriefVersion, { ...facts, content })
named('BriefHead', BriefHead, { ...facts, title: content.title, language: 'en', release: 1 })
named('BriefChange', BriefChange)

const readers = ['analyst', 'administrator'] as const
const writers = ['analyst'] as const
const ofBrief = { gives: BriefVersion, refusals: ['not-found', 'invalid-request'] } as const
const step = {
  may: writers,
  gives: BriefVersion,
  base: 'revision',
  refusals: ['not-found', 'brief-state', 'brief-changed', 'brief-exists'],
} as const

/** Addresses that stand here. */
export type BriefPath = Extract<keyof Documented, `/api/v1/briefs${string}`>

export const briefOperations = {
  '/api/v1/briefs': {
    get: { id: 'listBriefs', may: readers, gives: z.object({ briefs: z.array(BriefHead) }) },
  },
  '/api/v1/briefs/:brief': {
    get: { ...ofBrief, id: 'readBrief', may: readers },
    put: {
      id: 'saveBrief',
      may: writers,
      gives: BriefVersion,
      status: [200, 201],
      takes: takes(SentBrief, { id, content }),
      base: 'revision',
      refusals: ['not-found', 'brief-exists', 'brief-changed'],
    },
  },
  '/api/v1/briefs/:brief/versions': {
    get: {
      id: 'briefVersions',
      may: readers,
      gives: z.object({ versions: z.array(BriefChange), next: z.nullable(z.int()) }),
      paged: true,
    },
  },
  '/api/v1/briefs/:brief/versions/:revision': {
    get: { ...ofBrief, id: 'readBriefVersion', may: readers },
  },
  '/api/v1/briefs/:brief/publish': {
    post: { ...step, id: 'publishBrief', takes: takes(BriefPublication, { id }) },
  },
  '/api/v1/briefs/:brief/withdraw': {
    post: { ...step, id: 'withdrawBrief', takes: takes(BriefWithdrawal, { id, reason: 'Invented reason' }) },
  },
} satisfies Pick<Documented, BriefPath>
