/** The review queue: sections of all economies, to open, or to publish at once. */

import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { type Actor, isAnalyst } from '../../shared/actor.ts'
import { economyOf } from '../../shared/economies.ts'
import { focusAreaOf, focusAreas } from '../../shared/framework/index.ts'
import type { ReportView } from '../../shared/report/view.ts'
import { api } from '../client.ts'
import { date } from '../locales/format.ts'
import { text as t } from '../locales/workspace.en.ts'
import { loadCycles } from './home.tsx'
import { Failure, Loading, useLoaded, useStep } from './loading.tsx'
import { type QueueRow, queueRows, queueView } from './queue-filter.ts'
import { sendStep } from './steps.tsx'

const q = t.queue
const dayMs = 86_400_000

async function load(wanted: string | undefined) {
  const cycles = await loadCycles()
  const cycle = cycles.find((c) => c.cycle === wanted)?.cycle ?? cycles[0]?.cycle
  if (cycle === undefined) return { cycles, cycle: '', statuses: [] }
  const { statuses } = await (await api.reports[':cycle'].$get({ param: { cycle } })).json()
  return { cycles, cycle, statuses }
}

export function Queue({ actor }: { actor: Actor }) {
  const { query, path, route } = useLocation()
  const view = queueView(query)
  const data = useLoaded(() => load(query.cycle), [query.cycle ?? ''])
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => setPicked(new Set()), [query.cycle, view.state, view.area])
  if (!isAnalyst(actor)) return <h1>{t.lost}</h1>
  if (!data.value) return data.error ? <Failure error={data.error} retry={data.reload} /> : <Loading />
  const { cycles, cycle, statuses } = data.value
  const rows = queueRows(statuses, view)
  const choose = (part: Readonly<Record<string, string>>) =>
    route(`${path}?${new URLSearchParams({ cycle, ...view, ...part })}`, true)
  const select = (
    label: string,
    name: string,
    value: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => choose({ [name]: event.currentTarget.value })}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <>
      <h1>{q.title(cycle)}</h1>
      <div class="row">
        {select(
          'Cycle',
          'cycle',
          cycle,
          cycles.map((c) => [c.cycle, c.cycle]),
        )}
        {select(q.state, 'state', view.state, [['all', q.all], ...Object.entries(t.statuses)])}
        {select(q.area, 'area', view.area, [
          ['all', q.all],
          ...focusAreas.map((a) => [a.id, `${a.id} ${a.shortName}`] as const),
        ])}
        {select(q.order, 'order', view.order, Object.entries(q.orders))}
      </div>
      <p role="status">{rows.length === 0 ? q.none : q.found(rows.length)}</p>
      {rows.length > 0 && <Rows cycle={cycle} rows={rows} picked={picked} onPick={setPicked} />}
      <Publishing
        cycle={cycle}
        rows={rows}
        picked={picked}
        reload={data.reload}
        onDone={() => setPicked(new Set())}
      />
    </>
  )
}

const keyOf = ({ economy, area }: Pick<QueueRow, 'economy' | 'area'>) => `${economy} ${area}`
const nameOf = ({ economy, area }: Pick<QueueRow, 'economy' | 'area'>) =>
  `${economyOf(economy).label}, ${area} ${focusAreaOf(area)?.shortName}`

function Rows(props: {
  cycle: string
  rows: readonly QueueRow[]
  picked: ReadonlySet<string>
  onPick: (picked: ReadonlySet<string>) => void
}) {
  const { cycle, rows, picked, onPick } = props
  const c = q.columns
  const toggle = (key: string) => {
    const next = new Set(picked)
    if (!next.delete(key)) next.add(key)
    onPick(next)
  }
  return (
    <section class="wrap" aria-label={q.title(cycle)} tabIndex={0}>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{c.pick}</th>
            <th scope="col">{c.economy}</th>
            <th scope="col">{c.area}</th>
            <th scope="col">{c.state}</th>
            <th scope="col">{c.since}</th>
            <th scope="col">{c.answered}</th>
            <th scope="col">{c.comments}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <td>
                {row.status === 'submitted' && (
                  <input
                    type="checkbox"
                    aria-label={q.pick(economyOf(row.economy).label, row.area)}
                    checked={picked.has(keyOf(row))}
                    onChange={() => toggle(keyOf(row))}
                  />
                )}
              </td>
              <th scope="row">
                <a href={`/workspace/reports/${cycle}/${row.economy}/${row.area}`}>
                  {economyOf(row.economy).label}
                </a>
              </th>
              <td>
                {row.area} {focusAreaOf(row.area)?.shortName}
              </td>
              <td data-state={row.status}>{t.statuses[row.status]}</td>
              <td>
                {row.since && (
                  <>
                    {date(row.since)}{' '}
                    <small>{q.days(Math.floor((Date.now() - Date.parse(row.since)) / dayMs))}</small>
                  </>
                )}
              </td>
              <td>{t.report.of(row.answered, row.indicators)}</td>
              <td>{row.openComments > 0 && row.openComments}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Publishing(props: {
  cycle: string
  rows: readonly QueueRow[]
  picked: ReadonlySet<string>
  reload: () => Promise<void>
  onDone: () => void
}) {
  const { cycle, rows, picked, reload, onDone } = props
  const [note, setNote] = useState('')
  const step = useStep(async () => {
    let published = 0
    const failures: string[] = []
    for (const row of rows.filter((r) => picked.has(keyOf(r)))) {
      try {
        const { economy, area } = row
        const response = await api.reports[':cycle'][':economy'].$get({ param: { cycle, economy } })
        const report = (await response.json()) as ReportView
        const base = report.sections[area].section?.id ?? null
        await sendStep({ cycle, economy, area }, 'publish', base, crypto.randomUUID())
        published += 1
      } catch (error) {
        failures.push(q.notPublished(nameOf(row), (error as Error).message))
      }
    }
    setNote(q.published(published) + failures.join(''))
    onDone()
    await reload()
  })
  return (
    <>
      {picked.size > 0 && (
        <button type="button" class="main" onClick={step.run} disabled={step.busy}>
          {q.publish(picked.size)}
        </button>
      )}
      <p role="status">{note}</p>
      {step.error && <Failure error={step.error} />}
    </>
  )
}
