/** The files of a release as they are written, by name. */
import { createHash } from 'node:crypto'
import { dataFiles } from '../../../shared/release/data/files.ts'
import type { Release } from '../../../shared/release/release.ts'

type Body = string | Uint8Array

export const bytesOf = (body: Body): Uint8Array =>
  typeof body === 'string' ? new TextEncoder().encode(body) : body

export const sha256 = (body: Body): string => createHash('sha256').update(body).digest('hex')

export function written(release: Release): Map<string, Body> {
  const made = new Map<string, Body>()
  for (const file of dataFiles(release)) {
    const body = file.make((name) => sha256(made.get(name) ?? ''))
    made.set(file.name, body)
  }
  return made
}
