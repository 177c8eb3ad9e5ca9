/** Keys of the embedded identity provider: made at the first start, kept where only the operator can read them. */
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'
import { optional } from './folder.ts'

export const clientId = 'aider-tracker'

export interface Secrets {
  /** Private key that signs tokens. */
  readonly signing: JWK
  readonly cookies: readonly string[]
}

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
    await writeFile(file, JSON.stringify(secrets), { mode: 0o600, flag: 'wx' })
  }
  return secrets
}

/** The secrets of a data folder; undefined where no server has run yet. */
export async function readSecrets(data: string): Promise<Secrets | undefined> {
  const json = await optional(readFile(join(data, 'identity', 'secrets.json'), 'utf8'))
  return json === undefined ? undefined : (JSON.parse(json) as Secrets)
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
