/** Reading checkpoints of this and earlier versions. */
import { contentBytes } from './room.ts'
import { Checkpoint } from './state.ts'

/** Version of the checkpoint's shape and of what its figures mean; raise it together with an upcaster. */
export const checkpointVersion = 3

export interface StoredCheckpoint {
  readonly version: number
  readonly state: Checkpoint
}

/** Turns the state of one version into that of the next. */
export type Upcaster = (state: unknown) => unknown

/** By the version that they start from. */
const ours: ReadonlyMap<number, Upcaster> = new Map([
  [1, withAllBytes],
  [2, withLooks],
])

/** Version 2 was written before there were second looks. */
function withLooks(state: unknown): unknown {
  return { looks: {}, ...(state as object) }
}

/** Version 1 counted answers, comments and support, and neither sections nor what stands around a text. */
function withAllBytes(state: unknown): Checkpoint {
  const read = Checkpoint.parse(withLooks(state))
  return { ...read, bytes: contentBytes(read) }
}

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
