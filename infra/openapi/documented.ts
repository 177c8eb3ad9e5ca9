/** What there is to describe, read from the types of the apps: a route that is missing, or answers otherwise, does not compile. */
import type { ExtractSchema } from 'hono/types'
import type { Api } from '../../functions/api/app.ts'
import type { MembersApi } from '../../functions/api/members-app.ts'
import type { steps } from '../../functions/api/sections.ts'
import type { Operation } from './operation.ts'

type Routes = ExtractSchema<Api> & ExtractSchema<MembersApi>

type Answering<Endpoint> = Endpoint extends { output: infer Output } ? Operation<Output> : never

/** By address and method. The steps of a section, which are one route, stand each for itself. */
export type Documented = {
  readonly [P in Exclude<keyof Routes, `${string}/:step`>]: {
    readonly [M in keyof Routes[P] as M extends `$${infer Name}` ? Name : never]: Answering<Routes[P][M]>
  }
}

export type Steps = Readonly<Record<keyof typeof steps, Operation>>
