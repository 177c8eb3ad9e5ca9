/** What there is to describe, read from the types of the apps: a route that is missing, or answers otherwise, does not compile. */
import type { ExtractSchema } from 'hono/types'
import type * as z from 'zod/mini'
import type { Api } from '../../functions/api/app.ts'
import type { BriefsApi } from '../../functions/api/briefs-app.ts'
import type { MembersApi } from '../../functions/api/members-app.ts'
import type { steps } from '../../functions/api/sections.ts'
import type { Operation } from './operation.ts'

type Routes = ExtractSchema<Api> & ExtractSchema<MembersApi> & ExtractSchema<BriefsApi>

type Answering<Endpoint> = Endpoint extends { output: infer Output } ? Operation<Output> : never

/** By address and method. The steps of a section, which are one route, stand each for itself. */
export type Documented = {
  readonly [P in Exclude<keyof Routes, `${string}/:step`>]: {
    readonly [M in keyof Routes[P] as M extends `$${infer Name}` ? Name : never]: Answering<Routes[P][M]>
  }
}

export type Steps = Readonly<Record<keyof typeof steps, Operation>>

/** As it can be written to; in JSON nothing is undefined. */
type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<Exclude<T[K], undefined>> } : T

/** The operations of which an answer is not wholly described: some answer that the route can give has no place in it. */
export type Underdescribed<Operations> = {
  [P in keyof Operations & keyof Documented]: {
    [M in keyof Operations[P] & keyof Documented[P]]: Documented[P][M] extends Operation<infer Output>
      ? Operations[P][M] extends { gives: infer Shape extends z.ZodMiniType }
        ? Writable<Output> extends z.output<Shape>
          ? never
          : [P, M]
        : never
      : never
  }[keyof Operations[P] & keyof Documented[P]]
}[keyof Operations & keyof Documented]
