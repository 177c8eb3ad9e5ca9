/** The API: one app, the same on Lambda and on one machine. */
import { asStanding } from '../../shared/member.ts'
import { loadStandings } from '../store/standings.ts'
import { cycleCache } from './cycle-cache.ts'
import { cycleRoutes } from './cycles.ts'
import type { ApiDeps } from './deps.ts'
import { bodyMax, createFrame, limited } from './frame.ts'
import { latestStates } from './latest-states.ts'
import { reportRoutes } from './reports.ts'
import { seriesRoutes } from './series.ts'
import { sessionRoutes } from './session.ts'

export type { ApiDeps } from './deps.ts'

/** Bytes of a request that brings a whole series. */
const importMax = 2 * 1024 * 1024

/** The app under /api/v1. A role that was taken from somebody ends within 5 s, not with the token that names it. */
export function createApi(deps: ApiDeps) {
  const cycles = cycleCache(deps)
  const app = createFrame({
    ...deps,
    actorOf: async (token) =>
      asStanding(await deps.actorOf(token), await loadStandings(deps.table, deps.now())),
  })
  app.use('/series/*', limited(importMax))
  app.use('/reports/*', limited(bodyMax))
  app.use('/cycles/*', limited(bodyMax))
  return app
    .route('/session', sessionRoutes())
    .route('/cycles', cycleRoutes(deps, cycles))
    .route('/reports', reportRoutes({ ...deps, latest: latestStates() }, cycles))
    .route('/series', seriesRoutes(deps, cycles))
}

/** The app's type, for typed clients. */
export type Api = ReturnType<typeof createApi>
