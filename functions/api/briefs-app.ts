/** The API of briefs: beside the others, with a function of its own, so that saving an answer carries nothing of it. */
import { asStanding } from '../../shared/member.ts'
import { loadStandings } from '../store/standings.ts'
import { briefRoutes } from './briefs.ts'
import type { ApiDeps } from './deps.ts'
import { bodyMax, createFrame, limited } from './frame.ts'

/** The app under /api/v1/briefs. */
export function createBriefsApi(deps: ApiDeps) {
  const app = createFrame({
    ...deps,
    actorOf: async (token) =>
      asStanding(await deps.actorOf(token), await loadStandings(deps.table, deps.now())),
  })
  app.use('/briefs/*', limited(bodyMax))
  return app.route('/briefs', briefRoutes(deps))
}

/** The app's type, for typed clients. */
export type BriefsApi = ReturnType<typeof createBriefsApi>
