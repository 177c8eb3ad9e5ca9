/** One operation of the workspace's API, as it is described; what every one of its kind has is added by rule. */
import type * as z from 'zod/mini'
import type { en } from '../../frontend/locales/en/index.ts'
import type { Role } from '../../shared/actor.ts'
import type { ProblemCode } from '../../shared/problem.ts'

export type OperationId = keyof typeof en.api.operationTitles

/** Who may carry it out: everybody who is signed in, or who has one of these roles; economies' roles for their own. */
export type May = 'signed-in' | 'link' | readonly Role[]

export interface Operation<Output = unknown> {
  readonly id: OperationId
  readonly may: May
  /** What it answers. */
  readonly gives: z.ZodMiniType<Output>
  readonly status?: readonly number[]
  /** What it reads; `example` is one such body. */
  readonly takes?: { readonly schema: z.ZodMiniType; readonly example: unknown }
  /** Which version the sender has to name: the id of an event, or the number of a revision. */
  readonly base?: 'event' | 'revision'
  /** True where older pages are asked for by `before`. */
  readonly paged?: boolean
  /** Refusals of its own, beside those of its kind. */
  readonly refusals?: readonly ProblemCode[]
}

export type Method = 'get' | 'put' | 'post' | 'delete'

/** A body with an example that its own schema has to take. */
export const takes = <S extends z.ZodMiniType>(
  schema: S,
  example: z.input<S>,
): NonNullable<Operation['takes']> => ({ schema, example })

/** Every way in which an operation can be refused, by its address and kind. */
export function refusalsOf(
  method: Method,
  path: string,
  { may, takes, base, paged, refusals = [] }: Operation,
): ProblemCode[] {
  const has = (name: string) => path.includes(`:${name}`)
  const changesReport = method !== 'get' && base === 'event'
  const all: (readonly ProblemCode[] | false)[] = [
    may !== 'link' && ['not-signed-in', 'token-invalid'],
    typeof may !== 'string' && ['not-allowed'],
    has('cycle') && ['unknown-cycle'],
    has('economy') && ['unknown-economy', 'not-found'],
    has('indicator') && ['unknown-indicator'],
    has('area') && ['unknown-focus-area'],
    has('code') && ['unknown-series'],
    has('team') && ['not-found'],
    has('subject') && ['unknown-member'],
    takes !== undefined && ['invalid-json', 'media-type', 'body-too-large', 'invalid-request'],
    paged === true && ['invalid-request'],
    base !== undefined && ['precondition-required'],
    changesReport && ['cycle-not-open', 'cycle-closed', 'id-used', 'report-full', 'busy'],
    refusals,
    ['internal'],
  ]
  return [...new Set(all.flatMap((codes) => codes || []))]
}
