/** The cycle desk: opening, changing and closing cycles, and how complete reports are. */
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { type Actor, isAdministrator } from '../../shared/actor.ts'
import { phaseOf } from '../../shared/cycle.ts'
import { text as t } from '../locales/workspace.ts'
import { serverNow } from '../server-time.ts'
import { CloseCycle } from './close-cycle.tsx'
import { Completeness } from './completeness.tsx'
import { CycleForm } from './cycle-form.tsx'
import { loadCycles } from './home.tsx'
import { Unloaded, useLoaded } from './loading.tsx'

const d = t.desk

export function Desk({ actor }: { actor: Actor }) {
  const { query, path, route } = useLocation()
  const cycles = useLoaded(loadCycles, [])
  const [note, setNote] = useState('')
  if (!isAdministrator(actor)) return <h1>{t.lost}</h1>
  if (!cycles.value) return <Unloaded title={d.title} from={cycles} />
  const shown = cycles.value.find(({ cycle }) => cycle === query.cycle) ?? cycles.value[0]
  return (
    <>
      <h1>{d.title}</h1>
      {shown && (
        <>
          <label class="row">
            {d.cycles}
            <select
              value={shown.cycle}
              onChange={(event) => route(`${path}?cycle=${event.currentTarget.value}`, true)}
            >
              {cycles.value.map(({ cycle }) => (
                <option key={cycle}>{cycle}</option>
              ))}
            </select>
          </label>
          <Completeness cycle={shown.cycle} />
        </>
      )}
      <p role="status">{note}</p>
      {cycles.value.map((cycle) => (
        <details class="item" key={`${cycle.cycle} ${cycle.revision}`}>
          <summary>{d.change(cycle.cycle)}</summary>
          <CycleForm cycle={cycle} reload={cycles.reload} onDone={setNote} />
          {phaseOf(cycle, serverNow()) === 'open' && (
            <CloseCycle cycle={cycle} reload={cycles.reload} onDone={setNote} />
          )}
        </details>
      ))}
      <details class="item" open={!shown}>
        <summary>{d.open}</summary>
        <CycleForm reload={cycles.reload} onDone={setNote} />
      </details>
    </>
  )
}
