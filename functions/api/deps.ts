/** What the API needs from where it runs. */
import type { Actor } from '../../shared/actor.ts'
import type { Table } from '../store/table.ts'
import type { LatestStates } from './latest-states.ts'

/** One structured entry of the log; never a token, an answer or a person's name. */
export type Log = (entry: Readonly<Record<string, unknown>>) => void

export interface ApiDeps {
  readonly table: Table
  /** The person behind a bearer token; throws a `token-invalid` problem. */
  readonly actorOf: (token: string) => Promise<Actor>
  /** ISO 8601 UTC. */
  readonly now: () => string
  readonly log: Log
}

/** What the routes of reports need beside it. */
export interface ReportDeps extends ApiDeps {
  readonly latest: LatestStates
}

/** What a signed-in request carries. */
export interface Env {
  Variables: { actor: Actor; requestId: string }
}
