/** Loading something from the API, and saying so when it fails. */
import { useEffect, useState } from 'preact/hooks'
import { ProblemError } from '../client.ts'
import { text as t } from '../locales/workspace.ts'

export interface Loaded<T> {
  readonly value?: T
  readonly error?: Error
  /** Loads again; what stands there stays until the new is there. */
  reload(): Promise<void>
  set(value: T): void
}

/** Loads when the page opens and whenever one of `keys` changes. */
export function useLoaded<T>(load: () => Promise<T>, keys: readonly string[]): Loaded<T> {
  const [state, setState] = useState<{ value?: T; error?: Error }>({})
  const run = async (isWanted: () => boolean) => {
    try {
      const value = await load()
      if (isWanted()) setState({ value })
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
  return { ...state, reload: () => run(() => true), set: (value) => setState({ value }) }
}

export const Loading = () => <p role="status">{t.loading}</p>

/** What went wrong, in the API's words, with all fields that it names. */
export function Failure({ error, retry }: { error: Error; retry?: () => void }) {
  const problem = error instanceof ProblemError ? error.details : undefined
  return (
    <div class="alert" role="alert">
      <p>
        <b>{problem?.title ?? t.failed}.</b> {problem?.detail ?? t.unreachable}
      </p>
      {problem?.errors && (
        <ul>
          {problem.errors.map(({ field, message }) => (
            <li key={field + message}>
              {field && <code>{field}</code>} {message}
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
