/** The link by which somebody stops reminders without signing in: their id, and a signature that only we can make. */
import { createHmac, timingSafeEqual } from 'node:crypto'

/** The token of a person; it does not expire, because a message may be read years later. */
export const stopToken = (secret: Uint8Array, subject: string): string =>
  `${Buffer.from(subject).toString('base64url')}.${signatureOf(secret, subject).toString('base64url')}`

/** The person of a token; undefined for one that we did not sign. */
export function subjectOf(secret: Uint8Array, token: string): string | undefined {
  const [name = '', signature = ''] = token.split('.')
  const subject = Buffer.from(name, 'base64url').toString('utf8')
  const given = Buffer.from(signature, 'base64url')
  const right = signatureOf(secret, subject)
  return given.length === right.length && timingSafeEqual(given, right) ? subject : undefined
}

const signatureOf = (secret: Uint8Array, subject: string): Buffer =>
  createHmac('sha256', secret).update(`stop reminders ${subject}`).digest()
