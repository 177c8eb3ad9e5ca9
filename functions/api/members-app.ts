/** The API of people: beside the other one, with a function of its own, because the directory's client is heavy. */
import type { Directory } from '../directory/directory.ts'
import type { ApiDeps } from './deps.ts'
import { createFrame, limited } from './frame.ts'
import { memberRoutes } from './members.ts'

const bodyMax = 4 * 1024

export interface MembersDeps extends Omit<ApiDeps, 'now'> {
  readonly directory: Directory
}

/** The app under /api/v1/members. */
export function createMembersApi(deps: MembersDeps) {
  const app = createFrame(deps)
  app.use('/members/*', limited(bodyMax))
  return app.route('/members', memberRoutes(deps))
}

/** The app's type, for typed clients. */
export type MembersApi = ReturnType<typeof createMembersApi>
