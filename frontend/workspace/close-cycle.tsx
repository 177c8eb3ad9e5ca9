/** Closing a cycle early, which asks before it does. */
import { useState } from 'preact/hooks'
import type { Cycle } from '../../shared/cycle.ts'
import { economies } from '../../shared/economies.ts'
import { api, sending } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import { Failure, useStep } from './loading.tsx'

const d = t.desk

interface Props {
  readonly cycle: Cycle
  readonly reload: () => Promise<void>
  readonly onDone: (words: string) => void
}

export function CloseCycle({ cycle: { cycle, revision }, reload, onDone }: Props) {
  const [asked, setAsked] = useState(false)
  const step = useStep(async () => {
    const response = await api.cycles[':cycle'].close.$post({ param: { cycle } }, sending({}, revision))
    const { closes } = await response.json()
    onDone(d.closing(cycle, closes))
    await reload()
  })
  if (!asked)
    return (
      <p>
        <button type="button" onClick={() => setAsked(true)}>
          {d.close(cycle)}
        </button>
      </p>
    )
  return (
    <div class="alert" role="alert">
      <p>{d.closeAsk(cycle, economies.length)}</p>
      <p class="row">
        <button type="button" onClick={() => setAsked(false)} disabled={step.busy}>
          {d.keepOpen}
        </button>
        <button type="button" onClick={step.run} disabled={step.busy}>
          {d.close(cycle)}
        </button>
      </p>
      {step.error && <Failure error={step.error} retry={reload} />}
    </div>
  )
}
