/** Loading something from the API, and saying so when it fails. */
import { useEffect, useState } from 'preact/hooks'
import { isSignedOut, ProblemError, Unreachable } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import { session } from '../session.ts'

export interface Loaded<T> {
  readonly value?: T
  readonly error?: Error
  /** Loads again; what stands there stays until the new is there. */
  reload(): Promise<void>
  /** Changes what was loaded. */
  update(change: (value: T) => T): void
}

/**
 * Loads when the page opens and whenever one of `keys` changes. `join` makes of what stood there and what came now
 * what stands there then.
 */
export function useLoaded<T>(
  load: () => Promise<T>,
  keys: readonly string[],
  join: (before: T, now: T) => T = (_, now) => now,
): Loaded<T> {
  const [state, setState] = useState<{ value?: T; error?: Error }>({})
  const run = async (isWanted: () => boolean) => {
    try {
      const value = await load()
      if (isWanted())
        setState((before) => ({ value: before.value === undefined ? value : join(before.value, value) }))
    } catch (error) {
      if (isWanted()) setState((before) => ({ ...before, error: error as Error }))
    }
  }
  useEffect(() => {
    let wanted = true
    run(() => wanted)
    return () => {
      wanted = false
    }
  }, keys)
  return {
    ...state,
    reload: () => run(() => true),
    update: (change) =>
      setState((before) =>
        before.value === undefined ? before : { ...before, value: change(before.value) },
      ),
  }
}

export const Loading = () => <p role="status">{t.loading}</p>

/** A page whose content is not there: its title, and that it is under way or what went wrong. */
export const Unloaded = ({ title, from }: { title: string; from: Loaded<unknown> }) => (
  <>
    <h1>{title}</h1>
    {from.error ? <Failure error={from.error} retry={from.reload} /> : <Loading />}
  </>
)

/** What went wrong, in words, with all fields that it names; of those the API speaks English. */
export function Failure({ error, retry }: { error: Error; retry?: () => void }) {
  // The frame of the page says it, with the way back in.
  if (isSignedOut(error) && session.value.state === 'in' && session.value.ended) return null
  const problem = error instanceof ProblemError ? error : undefined
  const detail = error instanceof Unreachable ? t.unreachable : error.message
  return (
    <div class="alert" role="alert">
      <p>
        <b>{problem?.title ?? t.failed}.</b> {detail}
      </p>
      {problem?.details.errors && (
        <ul>
          {problem.details.errors.map(({ field, message }) => (
            <li key={field + message}>
              {field && <code>{field}</code>} <span lang="en">{message}</span>
            </li>
          ))}
        </ul>
      )}
      {retry && (
        <button type="button" onClick={retry}>
          {t.again}
        </button>
      )}
    </div>
  )
}

/** Runs a step at a button's press: once at a time, with its failure shown until the next try. */
export function useStep(work: () => Promise<void>) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Error>()
  const run = async () => {
    if (busy) return
    setBusy(true)
    setError(undefined)
    try {
      await work()
    } catch (failure) {
      setError(failure as Error)
    } finally {
      setBusy(false)
    }
  }
  return { run, busy, ...(error && { error }) }
}
