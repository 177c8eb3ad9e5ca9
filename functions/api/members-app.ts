/** The API of people: beside the other one, with a function of its own, because the directory's client is heavy. */
import type { Directory } from '../directory/directory.ts'
import { assignmentRoutes } from './assignments.ts'
import type { ApiDeps } from './deps.ts'
import { createFrame, limited } from './frame.ts'
import { memberRoutes } from './members.ts'
import { ownRoutes } from './own.ts'
import { stopRoutes } from './stop.ts'

const bodyMax = 4 * 1024

export interface MembersDeps extends Omit<ApiDeps, 'now'> {
  readonly directory: Directory
}

/** The app under /api/v1/members, and /api/v1/reminders, where a signed link stands for the person. */
export function createMembersApi(deps: MembersDeps) {
  const app = createFrame(deps, (open) => {
    open.use('/api/v1/reminders/*', limited(bodyMax))
    open.route('/api/v1/reminders', stopRoutes(deps))
  })
  app.use('/members/*', limited(bodyMax))
  return app
    .route('/members/me', ownRoutes(deps))
    .route('/members', memberRoutes(deps))
    .route('/members/:team/assignments', assignmentRoutes(deps))
}

/** The app's type, for typed clients. */
export type MembersApi = ReturnType<typeof createMembersApi>
