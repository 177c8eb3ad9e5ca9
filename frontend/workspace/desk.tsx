/** The cycle desk: opening, changing and closing cycles, and how complete reports are. */
import { useState } from 'preact/hooks'
import { type Actor, isAdministrator } from '../../shared/actor.ts'
import { type Cycle, phaseOf } from '../../shared/cycle.ts'
import { economies } from '../../shared/economies.ts'
import { focusAreas } from '../../shared/framework/index.ts'
import { api, sending } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import { Field } from './field.tsx'
import { loadCycles } from './home.tsx'
import { Failure, Loading, useLoaded, useStep } from './loading.tsx'

const d = t.desk

export function Desk({ actor }: { actor: Actor }) {
  const cycles = useLoaded(loadCycles, [])
  if (!isAdministrator(actor)) return <h1>{t.lost}</h1>
  if (!cycles.value)
    return cycles.error ? <Failure error={cycles.error} retry={cycles.reload} /> : <Loading />
  const [newest] = cycles.value
  return (
    <>
      <h1>{d.title}</h1>
      {newest && <Completeness cycle={newest.cycle} />}
      {cycles.value.map((cycle) => (
        <details class="item" key={`${cycle.cycle} ${cycle.revision}`}>
          <summary>{d.change(cycle.cycle)}</summary>
          <CycleForm cycle={cycle} reload={cycles.reload} />
          {phaseOf(cycle, new Date().toISOString()) === 'open' && (
            <Close cycle={cycle} reload={cycles.reload} />
          )}
        </details>
      ))}
      <details class="item" open={!newest}>
        <summary>{d.open}</summary>
        <CycleForm reload={cycles.reload} />
      </details>
    </>
  )
}

/** `2026-11-24T14:02` in UTC, as the browser's field has it. */
const local = (iso: string) => iso.slice(0, 16)
const instantOf = (field: string) => `${field}:00.000Z`

function CycleForm({ cycle, reload }: { cycle?: Cycle; reload: () => Promise<void> }) {
  const [form, setForm] = useState({
    year: cycle?.cycle ?? '',
    opens: local(cycle?.opens ?? ''),
    due: local(cycle?.due ?? ''),
    closes: local(cycle?.closes ?? ''),
    graceDays: String(cycle?.graceDays ?? 30),
    objectionDays: String(cycle?.objectionDays ?? 14),
  })
  const [demonstration, setDemonstration] = useState(false)
  const step = useStep(async () => {
    const { year, opens, due, closes, graceDays, objectionDays } = form
    const terms = {
      opens: instantOf(opens),
      due: instantOf(due),
      closes: instantOf(closes),
      graceDays: Number(graceDays),
      objectionDays: Number(objectionDays),
      ...(!cycle && { demonstration }),
    }
    await api.cycles[':cycle'].$put(
      { param: { cycle: year.trim() } },
      sending(terms, cycle?.revision ?? null),
    )
    await reload()
  })
  const field = (name: keyof typeof form, type: 'text' | 'number' | 'datetime-local') => (
    <Field
      label={d[name]}
      type={type}
      value={form[name]}
      required
      onInput={(value) => setForm((now) => ({ ...now, [name]: value }))}
    />
  )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        step.run()
      }}
    >
      {!cycle && field('year', 'text')}
      <div class="pair">
        {field('opens', 'datetime-local')}
        {field('due', 'datetime-local')}
        {field('closes', 'datetime-local')}
        {field('graceDays', 'number')}
        {field('objectionDays', 'number')}
      </div>
      {!cycle && (
        <label class="check">
          <input type="checkbox" checked={demonstration} onChange={() => setDemonstration(!demonstration)} />
          {d.demonstration}
        </label>
      )}
      <p>
        <button type="submit" disabled={step.busy}>
          {cycle ? d.save : d.open}
        </button>
      </p>
      {step.error && <Failure error={step.error} retry={reload} />}
    </form>
  )
}

function Close({ cycle, reload }: { cycle: Cycle; reload: () => Promise<void> }) {
  const step = useStep(async () => {
    await api.cycles[':cycle'].close.$post({ param: { cycle: cycle.cycle } }, sending({}, cycle.revision))
    await reload()
  })
  return (
    <p>
      <button type="button" onClick={step.run} disabled={step.busy}>
        {d.close(cycle.cycle)}
      </button>{' '}
      <span class="soft">{d.closeNote}</span>
      {step.error && <Failure error={step.error} retry={reload} />}
    </p>
  )
}

function Completeness({ cycle }: { cycle: string }) {
  const data = useLoaded(
    async () => (await (await api.reports[':cycle'].$get({ param: { cycle } })).json()).statuses,
    [cycle],
  )
  if (!data.value) return data.error ? <Failure error={data.error} retry={data.reload} /> : <Loading />
  const statuses = new Map(data.value.map((status) => [status.economy, status]))
  return (
    <section class="wrap" aria-label={d.completeness(cycle)} tabIndex={0}>
      <table class="data dense">
        <caption>
          {d.completeness(cycle)}. {d.completenessNote}
        </caption>
        <thead>
          <tr>
            <th scope="col">{d.economy}</th>
            {focusAreas.map(({ id, shortName }) => (
              <th scope="col" key={id}>
                {id} {shortName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {economies.map(({ key, label }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {focusAreas.map(({ id }) => {
                const section = statuses.get(key)?.sections[id]
                return (
                  <td key={id}>
                    {section ? (
                      <>
                        {t.report.of(section.answered, section.indicators)}
                        <small>
                          <br />
                          {t.statuses[section.status]}
                        </small>
                      </>
                    ) : (
                      '–'
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
