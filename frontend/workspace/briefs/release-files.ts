/** The files of a release as the browser reads them; each is fetched once, because they never change. */
import * as z from 'zod/mini'
import type { ReleaseFiles } from '../../../shared/release/file-histories.ts'
import { DataFile, Manifest } from '../../../shared/release/manifest.ts'
import { Unreachable } from '../../client.ts'
import { text as t } from '../../locales/workspace.ts'

async function read(path: string): Promise<unknown> {
  const answer = await fetch(path).catch((cause) => {
    throw new Unreachable(t.unreachable, { cause })
  })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return answer.json()
}

/** The number of the newest release; 0 before the first. */
export async function latestNumber(): Promise<number> {
  const answer = await fetch('/data/latest/manifest.json')
  if (answer.status === 404) return 0
  return z.object({ number: z.int() }).parse(await answer.json()).number
}

export interface NumberedFiles extends ReleaseFiles {
  readonly release: Pick<Manifest, 'number' | 'releasedAt' | 'contentHash'>
  /** Published cycles, oldest first. */
  readonly cycles: readonly string[]
}

const known = new Map<number, Promise<NumberedFiles>>()

/** Rejects where they cannot be had; they are then asked for again the next time. */
export function filesOf(number: number): Promise<NumberedFiles> {
  const found = known.get(number) ?? open(number)
  known.set(number, found)
  found.catch(() => known.delete(number))
  return found
}

async function open(number: number): Promise<NumberedFiles> {
  const folder = `/data/releases/${number}`
  const release = Manifest.parse(await read(`${folder}/manifest.json`))
  const more = await Promise.all(
    (release.more ?? []).map(async (name) => z.array(DataFile).parse(await read(`${folder}/${name}`))),
  )
  const names = new Set([...release.files, ...more.flat()].map(({ name }) => name))
  const loaded = new Map<string, Promise<unknown>>()
  return {
    release,
    names,
    cycles: [...names].flatMap((name) => /^observations\/(\d{4})\.json$/.exec(name)?.[1] ?? []).sort(),
    read(name) {
      const found = loaded.get(name) ?? read(`${folder}/${name}`)
      loaded.set(name, found)
      found.catch(() => loaded.delete(name))
      return found
    },
  }
}
