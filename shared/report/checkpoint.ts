/** Reading checkpoints of this and earlier versions. */
import type { StoredCheckpoint } from './chain.ts'
import { checkpointVersion } from './chain.ts'
import { Checkpoint } from './state.ts'

/** Turns the state of one version into that of the next. */
export type Upcaster = (state: unknown) => unknown

/** By the version that they start from. None yet: version 1 is the first. */
const ours: ReadonlyMap<number, Upcaster> = new Map()

/**
 * The state of a stored checkpoint in today's shape, or undefined where no way leads from its version to today's:
 * then the history is folded from its beginning. Throws a ZodError if the state is not of the shape it claims.
 */
export function upcast(
  stored: { version: number; state: unknown },
  upcasters: ReadonlyMap<number, Upcaster> = ours,
  target = checkpointVersion,
): StoredCheckpoint['state'] | undefined {
  let { version, state } = stored
  while (version < target) {
    const next = upcasters.get(version)
    if (!next) return undefined
    state = next(state)
    version += 1
  }
  return version === target ? Checkpoint.parse(state) : undefined
}
