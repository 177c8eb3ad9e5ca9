/** The typed client of our own API; every refusal becomes a ProblemError. */
import { hc } from 'hono/client'
import type { Api } from '../functions/api/app.ts'
import type { FieldError, ProblemDetails } from '../shared/problem.ts'
import { accessToken } from './session.ts'

/** What the API refused, in its own words. */
export class ProblemError extends Error {
  readonly details: ProblemDetails

  constructor(details: ProblemDetails) {
    super(details.detail)
    this.details = details
  }
}

/** The request never got an answer, so nobody knows whether it was carried out: send the same one again. */
export class Unreachable extends Error {}

async function send(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const headers = new Headers(init?.headers)
  const token = await accessToken()
  if (token) headers.set('authorization', `Bearer ${token}`)
  const response = await fetch(input, { ...init, headers }).catch((error: Error) => {
    throw new Unreachable(error.message)
  })
  if (response.ok) return response
  if (!response.headers.get('content-type')?.includes('problem+json'))
    throw new Unreachable(`The server answered ${response.status}`)
  throw new ProblemError((await response.json()) as ProblemDetails)
}

/** Answers of this client are always of success; anything else is thrown. */
export const api = hc<Api>(location.origin, { fetch: send }).api.v1

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
