/** Who takes part in the Cross-Border Privacy Rules System, and in the forum outside APEC that grew from it. */
import type { AccountabilityAgent, GlobalForum, Participation } from './types.ts'

/** By year of joining; those of one year in APEC's order. */
export const cbprParticipation: readonly Participation[] = [
  { economy: 'USA', year: 2012, yearVerified: true },
  { economy: 'MEX', year: 2013, yearVerified: true },
  { economy: 'JPN', year: 2014, yearVerified: true },
  { economy: 'CAN', year: 2015, yearVerified: true },
  { economy: 'KOR', year: 2017, yearVerified: false },
  { economy: 'AUS', year: 2018, yearVerified: false },
  { economy: 'SGP', year: 2018, yearVerified: false },
  { economy: 'TWN', year: 2018, yearVerified: false },
  { economy: 'PHL', year: 2020, yearVerified: true },
]

/** Those named in public sources; the list need not be complete. */
export const cbprAccountabilityAgents: readonly AccountabilityAgent[] = [
  { name: 'JIPDEC', economy: 'JPN' },
  { name: 'KISA', economy: 'KOR' },
  { name: 'IMDA', economy: 'SGP' },
  { name: 'III', economy: 'TWN' },
  { name: 'TRUSTe', economy: 'USA' },
  { name: 'Schellman', economy: 'USA' },
  { name: 'NCC Group', economy: 'USA' },
  { name: 'BBB National Programs', economy: 'USA' },
]

export const globalCbprForum: GlobalForum = {
  name: 'Global CBPR Forum',
  declared: '2022-04-21',
  systemsSince: '2024-04-30',
  declaredBy: ['CAN', 'JPN', 'KOR', 'PHL', 'SGP', 'TWN', 'USA'],
  note: 'The Forum is independent of APEC and runs its own Global CBPR and Global PRP Systems.',
}
