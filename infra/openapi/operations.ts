/** The operations of the API beside those of reports. */
import * as z from 'zod/mini'
import { Asked } from '../../functions/api/series.ts'
import { Assignments, SentAssignments } from '../../shared/assignment.ts'
import { Cycle, CycleTerms } from '../../shared/cycle.ts'
import { Invitation, Leave, RoleChange } from '../../shared/member.ts'
import { Preference } from '../../shared/preference.ts'
import { SeriesFile, Vintage, Withdrawal } from '../../shared/series.ts'
import { type BriefPath, briefOperations } from './brief-operations.ts'
import type { Documented, Underdescribed } from './documented.ts'
import { hash } from './examples.ts'
import { takes } from './operation.ts'
import { exampleOf } from './registry.ts'
import { type ReportPath, reportOperations } from './report-operations.ts'
import { Actor, ShelfEntry, Team } from './shapes.ts'

const team = { may: ['focal-point', 'administrator'], gives: Team } as const
const administrators = ['administrator'] as const
const analysts = ['analyst'] as const

const others = {
  '/api/v1/session': { get: { id: 'session', may: 'signed-in', gives: Actor } },
  '/api/v1/cycles': {
    get: { id: 'listCycles', may: 'signed-in', gives: z.object({ cycles: z.array(Cycle) }) },
  },
  '/api/v1/cycles/:cycle': {
    put: {
      id: 'putCycle',
      may: administrators,
      gives: Cycle,
      status: [200, 201],
      takes: takes(CycleTerms, exampleOf(CycleTerms)),
      base: 'revision',
      refusals: ['cycle-exists', 'cycle-changed'],
    },
  },
  '/api/v1/cycles/:cycle/close': {
    post: {
      id: 'closeCycle',
      may: administrators,
      gives: Cycle,
      base: 'revision',
      refusals: ['cycle-changed', 'cycle-not-open'],
    },
  },
  '/api/v1/series': {
    get: {
      id: 'listSeries',
      may: 'signed-in',
      gives: z.object({ series: z.array(z.object({ code: z.string(), vintages: z.array(ShelfEntry) })) }),
    },
  },
  '/api/v1/series/:code/vintages': {
    post: {
      id: 'importVintage',
      may: analysts,
      gives: z.object({ placed: z.enum(['stored', 'dated', 'restored', 'same']), contentHash: z.string() }),
      status: [200, 201],
      takes: takes(SeriesFile, exampleOf(SeriesFile)),
      refusals: ['import-refused', 'vintage-changed'],
    },
  },
  '/api/v1/series/:code/vintages/:hash': {
    get: { id: 'readVintage', may: 'signed-in', gives: Vintage, refusals: ['not-found'] },
  },
  '/api/v1/series/:code/withdrawals': {
    post: {
      id: 'withdrawVintage',
      may: analysts,
      gives: Withdrawal,
      status: [200, 201],
      takes: takes(Asked, { contentHash: hash, reason: 'Invented reason' }),
      refusals: ['not-found'],
    },
  },
  '/api/v1/members': {
    get: { id: 'listMembers', may: 'signed-in', gives: z.object({ teams: z.array(Team) }) },
  },
  '/api/v1/members/me': {
    get: { id: 'readPreference', may: 'signed-in', gives: Preference },
    put: {
      id: 'putPreference',
      may: 'signed-in',
      gives: Preference,
      takes: takes(Preference, exampleOf(Preference)),
    },
  },
  '/api/v1/members/:team': {
    post: {
      ...team,
      id: 'inviteMember',
      status: [201],
      takes: takes(Invitation, exampleOf(Invitation)),
      refusals: ['member-exists', 'address-taken'],
    },
  },
  '/api/v1/members/:team/:subject': {
    put: {
      ...team,
      id: 'changeRole',
      takes: takes(RoleChange, exampleOf(RoleChange)),
      refusals: ['successor-needed'],
    },
    delete: {
      ...team,
      id: 'removeMember',
      takes: takes(Leave, exampleOf(Leave)),
      refusals: ['successor-needed'],
    },
  },
  '/api/v1/members/:team/assignments/:cycle': {
    get: { id: 'readAssignments', may: ['contributor', 'focal-point'], gives: Assignments },
    put: {
      id: 'putAssignments',
      may: ['focal-point'],
      gives: Assignments,
      base: 'revision',
      takes: takes(SentAssignments, exampleOf(SentAssignments)),
      refusals: ['assignments-changed', 'unknown-member', 'busy'],
    },
  },
} satisfies Omit<Documented, ReportPath | BriefPath>

type Complete<Operations> = [Underdescribed<Operations>] extends [never] ? Operations : never
const described = { ...others, ...briefOperations, ...reportOperations }

/**
 * Every operation with a JSON answer, by address and method. It does not compile where a route can answer what its
 * description has no place for.
 */
export const operations: Complete<typeof described> = described
