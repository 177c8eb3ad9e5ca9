/** Sending a change of a second look. */
import { useRef, useState } from 'preact/hooks'
import type { FieldError } from '../../shared/problem.ts'
import { ProblemError } from '../client.ts'
import { useStep } from './loading.tsx'

/**
 * A step that sends `body` under an id of its own, the same as long as the body is the same, so that what was stored
 * unseen is not stored twice. `errors` are those of fields.
 */
export function useLookChange(
  body: object,
  send: (sent: object & { readonly id: string }) => Promise<unknown>,
  reload: () => Promise<void>,
) {
  const tried = useRef({ body: '', id: '' })
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const step = useStep(async () => {
    setErrors([])
    const text = JSON.stringify(body)
    if (tried.current.body !== text) tried.current = { body: text, id: crypto.randomUUID() }
    try {
      await send({ id: tried.current.id, ...body })
      tried.current = { body: '', id: '' }
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      const { code, errors: named = [] } = error.details
      if (code !== 'invalid-request' || named.length === 0) {
        await reload()
        throw error
      }
      setErrors(named)
      return
    }
    await reload()
  })
  return { ...step, errors, setErrors }
}
