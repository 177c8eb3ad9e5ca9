/** A certificate that a server signs for itself, so that HTTP/2 needs no program and no file beside Node.js. */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** Tags of DER (ITU-T X.690). */
const tags = {
  integer: 0x02,
  bits: 0x03,
  id: 0x06,
  text: 0x0c,
  sequence: 0x30,
  set: 0x31,
  time: 0x17,
} as const

const day = 86_400_000

/** A new key and its certificate for localhost, valid from yesterday for a week; both as PEM. */
export function selfSigned(): { readonly key: string; readonly cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ecdsaWithSha256 = der('sequence', der('id', Buffer.from('2a8648ce3d040302', 'hex')))
  const commonName = der('id', Buffer.from('550403', 'hex'))
  const name = der('sequence', der('set', der('sequence', commonName, der('text', Buffer.from('localhost')))))
  const signed = der(
    'sequence',
    // The first byte keeps the number positive.
    der('integer', Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    name,
    der('sequence', time(Date.now() - day), time(Date.now() + 6 * day)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const signature = der('bits', Buffer.from([0]), sign('sha256', signed, privateKey))
  const base64 = der('sequence', signed, ecdsaWithSha256, signature).toString('base64')
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    cert: `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  }
}

function der(tag: keyof typeof tags, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tags[tag], ...lengthOf(body)]), body])
}

/** As short as it can be, which DER demands; enough for 64 kB. */
function lengthOf({ length }: Buffer): number[] {
  if (length < 0x80) return [length]
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
}

/** UTCTime: two digits of year, month, day, hour, minute, second. */
const time = (at: number): Buffer =>
  der('time', Buffer.from(`${new Date(at).toISOString().slice(2, 19).replace(/[-T:]/g, '')}Z`))
