/** Keys of the embedded identity provider: made at the first start, kept where only the operator can read them. */
import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'
import * as z from 'zod/mini'
import { optional } from './folder.ts'
import { StartError } from './listen.ts'

export const clientId = 'aider-tracker'

const Secrets = z.object({
  /** Private key that signs tokens. */
  signing: z.custom<JWK>((key) => z.object({ kty: z.string(), kid: z.string() }).safeParse(key).success),
  cookies: z.array(z.string()).check(z.minLength(1)),
})
export type Secrets = z.infer<typeof Secrets>

/** Reads the secrets of a data folder, making them where there are none; in memory only without a folder. */
export async function openSecrets(data?: string): Promise<Secrets> {
  const file = data && join(data, 'identity', 'secrets.json')
  const stored = file && (await readSecrets(data))
  if (stored) return stored
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const signing = {
    ...(await exportJWK(privateKey)),
    alg: 'RS256',
    use: 'sig',
    kid: randomBytes(8).toString('hex'),
  }
  const secrets = { signing, cookies: [randomBytes(32).toString('base64url')] }
  if (file) {
    await mkdir(join(data, 'identity'), { recursive: true, mode: 0o700 })
    // In one step, so that a start that is cut off leaves all of it or nothing.
    const temporary = `${file}.${randomBytes(8).toString('hex')}.tmp`
    await writeFile(temporary, JSON.stringify(secrets), { mode: 0o600 })
    await link(temporary, file)
    await rm(temporary)
  }
  return secrets
}

/** The secrets of a data folder; undefined where no server has run yet. Throws StartError where they cannot be read. */
export async function readSecrets(data: string): Promise<Secrets | undefined> {
  const file = join(data, 'identity', 'secrets.json')
  const json = await optional(readFile(file, 'utf8'))
  if (json === undefined) return undefined
  try {
    return Secrets.parse(JSON.parse(json))
  } catch (cause) {
    throw new StartError(
      `The identity provider's keys in ${file} cannot be read. Delete the file: new ones are made, and everybody signs in again.`,
      { cause },
    )
  }
}

/**
 * A token for whoever can read the secrets, which is the operator: an analyst for five minutes.
 * `npm run import` speaks to a running server with it.
 */
export async function operatorToken({ signing }: Secrets, issuer: string): Promise<string> {
  return new SignJWT({ client_id: clientId, 'cognito:groups': ['analyst'] })
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', ...(signing.kid && { kid: signing.kid }) })
    .setIssuer(issuer)
    .setAudience(clientId)
    .setSubject(operatorSubject)
    .setJti(randomBytes(16).toString('hex'))
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(await importJWK(signing, 'RS256'))
}

/** Who imports from the command line. */
export const operatorSubject = 'operator'
