/** Who may do what with briefs: analysts write them, the secretariat reads them, and nobody else. */
import { randomUUID } from 'node:crypto'
import { inventedBrief } from '../../invented-brief.ts'

const writers = ['analyst'] as const
const ofBriefs = (path: string) => ({ may: ['analyst', 'administrator'] as const, path: `/briefs${path}` })

export const briefRules = {
  'GET /api/v1/briefs': () => ofBriefs(''),
  'GET /api/v1/briefs/:brief': () => ofBriefs('/invented'),
  'GET /api/v1/briefs/:brief/versions': () => ofBriefs('/invented/versions'),
  'GET /api/v1/briefs/:brief/versions/:revision': () => ofBriefs('/invented/versions/1'),
  'PUT /api/v1/briefs/:brief': () => ({
    may: writers,
    path: '/briefs/another',
    base: null,
    body: () => ({ id: randomUUID(), content: inventedBrief }),
  }),
  'POST /api/v1/briefs/:brief/publish': () => ({
    may: writers,
    path: '/briefs/invented/publish',
    base: 1,
    body: () => ({ id: randomUUID() }),
  }),
  'POST /api/v1/briefs/:brief/withdraw': () => ({
    may: writers,
    path: '/briefs/invented/withdraw',
    base: 2,
    body: () => ({ id: randomUUID(), reason: 'Invented reason' }),
  }),
}
