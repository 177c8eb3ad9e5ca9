/** Bearer tokens: verified against the issuer's keys, roles read from groups. The same for Cognito and the local provider. */
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyResult, jwtVerify } from 'jose'
import { type Actor, grantOf, Subject } from '../../shared/actor.ts'
import { Problem } from '../../shared/problem.ts'

/** Groups a token may carry; more than a person of all economies could have. */
const groupsMax = 100

/**
 * A reader of access tokens of one issuer and client. Keys come from `keysUrl` (by default where Cognito and the
 * local provider publish them) and are kept in memory. Throws a `token-invalid` problem for anything but a signed,
 * unexpired access token of this issuer for this client.
 */
export function tokenReader(options: { issuer: string; clientId: string; keysUrl?: string }) {
  const { issuer, clientId, keysUrl = `${issuer}/.well-known/jwks.json` } = options
  // Made at the first token: it loads what a cold start should not wait for.
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined
  return async (token: string): Promise<Actor> => {
    keys ??= createRemoteJWKSet(new URL(keysUrl))
    try {
      const verified = await jwtVerify(token, keys, {
        issuer,
        algorithms: ['RS256', 'ES256'],
        requiredClaims: ['exp', 'sub'],
        clockTolerance: 5,
      })
      if (!isAccessToken(verified))
        throw new Problem('token-invalid', 'The token is no access token. Send the access token.')
      if (!isForClient(verified.payload, clientId))
        throw new Problem('token-invalid', 'The token was made for another application. Sign in again.')
      return actorOf(verified.payload)
    } catch (error) {
      if (error instanceof errors.JWTExpired)
        throw new Problem('token-invalid', 'The token has expired. Sign in again; what you typed is kept.')
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout))
        throw new Problem('token-invalid', 'The token could not be verified. Sign in again.')
      throw error
    }
  }
}

/** Cognito names a token's use in a claim, RFC 9068 in the header; an id token proves a sign-in and opens nothing. */
const isAccessToken = ({ payload, protectedHeader }: JWTVerifyResult): boolean =>
  payload.token_use === undefined
    ? /^(application\/)?at\+jwt$/i.test(protectedHeader.typ ?? '')
    : payload.token_use === 'access'

/** Cognito's access tokens carry no `aud`: they name the client instead. */
const isForClient = (claims: JWTPayload, clientId: string): boolean =>
  claims.aud === undefined ? claims.client_id === clientId : [claims.aud].flat().includes(clientId)

function actorOf(claims: JWTPayload): Actor {
  const groups = claims['cognito:groups']
  const names = Array.isArray(groups) ? groups.slice(0, groupsMax) : []
  const grants = names.flatMap((name) => (typeof name === 'string' ? (grantOf(name) ?? []) : []))
  const subject = Subject.safeParse(claims.sub)
  if (!subject.success)
    throw new Problem('token-invalid', 'The token names its person by an id that is too long to be kept.')
  return { subject: subject.data, grants }
}
