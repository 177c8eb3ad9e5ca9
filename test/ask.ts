/** Asks for what is made once in a run; see `once-a-run.ts`. */
import { inject } from 'vitest'

/** Resolves when it is made; rejects with the reason why it could not be. */
export async function ask<T>(what: 'site' | 'site-errors' | 'bundles'): Promise<T> {
  const answer = await fetch(`${inject('onceARun')}/${what}`)
  if (!answer.ok) throw new Error(`${what}: ${await answer.text()}`)
  return (await answer.json()) as T
}

/** Everything that is deployed, built into `.build/`. */
export const built = (): Promise<null> => ask('bundles')
