/** The typed client of our own API; every refusal becomes a ProblemError. */
import { hc } from 'hono/client'
import type { Api } from '../functions/api/app.ts'
import type { BriefsApi } from '../functions/api/briefs-app.ts'
import type { MembersApi } from '../functions/api/members-app.ts'
import type { FieldError, ProblemDetails } from '../shared/problem.ts'
import { reachable } from './connection.ts'
import { text } from './locales/workspace.ts'
import { hearTime } from './server-time.ts'
import { accessToken } from './session.ts'

/** What the API refused, and why, in the language of the workspace. */
export class ProblemError extends Error {
  readonly details: ProblemDetails
  readonly title: string

  constructor(details: ProblemDetails) {
    const { title, detail } = text.problem(details)
    super(detail)
    this.details = details
    this.title = title
  }
}

/** The request never got an answer, so nobody knows whether it was carried out: send the same one again. */
export class Unreachable extends Error {}

/** Whether a request failed for want of a connection or of a session, so that the device's own copy has to do. */
export const isCutOff = (error: unknown): boolean => error instanceof Unreachable || isSignedOut(error)

/** Whether the API no longer knows who asks. */
export const isSignedOut = (error: unknown): boolean =>
  error instanceof ProblemError && error.details.status === 401

/** How long a request may take before it is given up, in milliseconds. */
const patience = 60_000

async function send(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const headers = new Headers(init?.headers)
  const token = await accessToken().catch(unreached)
  if (token) headers.set('authorization', `Bearer ${token}`)
  const signal = AbortSignal.timeout(patience)
  const response = await fetch(input, { ...init, headers, signal }).catch(unreached)
  if (!response.ok && !response.headers.get('content-type')?.includes('problem+json'))
    unreached(new Error(`The server answered ${response.status}`))
  reachable.value = true
  hearTime(response)
  if (response.ok) return response
  throw new ProblemError((await response.json()) as ProblemDetails)
}

function unreached(error: Error): never {
  reachable.value = false
  throw new Unreachable(error.message)
}

/** Answers of this client are always of success; anything else is thrown. */
export const api = hc<Api>(location.origin, { fetch: send }).api.v1

/** Of the API of people, in the same manner. */
export const people = hc<MembersApi>(location.origin, { fetch: send }).api.v1.members

/** Of the API of briefs, likewise. */
export const briefsApi = hc<BriefsApi>(location.origin, { fetch: send }).api.v1.briefs

/** A JSON body, with what the sender saw last: an id or revision, `null` for nothing, left out where it does not matter. */
export function sending(body: unknown, base?: string | number | null): { init: RequestInit } {
  const precondition: Record<string, string> =
    base === undefined ? {} : base === null ? { 'if-none-match': '*' } : { 'if-match': `"${base}"` }
  return {
    init: { body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...precondition } },
  }
}

/** The message for one field of a refused request; fields are named as in the body, `/answer/value` and the like. */
export const fieldError = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message
