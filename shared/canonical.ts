/** Canonical JSON (RFC 8785) and its SHA-256: the one way in which this product names content. */
import canonicalize from 'canonicalize'

/** Lower-case hexadecimal SHA-256. */
export type Hash = string

/** Canonical JSON of a value; throws TypeError for what JSON cannot hold (undefined, functions, NaN). */
export function canonicalJson(value: unknown): string {
  const json = canonicalize(value)
  if (json === undefined) throw new TypeError('A value without a JSON form has no canonical form')
  return json
}

/** SHA-256 of a text's UTF-8 bytes. */
export async function hashText(text: string): Promise<Hash> {
  return hashBytes(new TextEncoder().encode(text))
}

/** SHA-256 of bytes. */
export async function hashBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Hash> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** SHA-256 of the canonical JSON of a value. */
export const hashOf = (value: unknown): Promise<Hash> => hashText(canonicalJson(value))
