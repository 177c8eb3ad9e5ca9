/** The review queue: sections of all economies, to open, or to review and publish at once. */
import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { type Actor, isAnalyst } from '../../shared/actor.ts'
import { api } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import { serverNow } from '../server-time.ts'
import { loadCycles } from './home.tsx'
import { Unloaded, useLoaded } from './loading.tsx'
import { areaNames, economyNames } from './names.ts'
import { queueRows, queueView } from './queue-filter.ts'
import { keyOf, QueueRows } from './queue-rows.tsx'
import { QueueSteps } from './queue-steps.tsx'

const q = t.queue

async function load(wanted: string | undefined) {
  const cycles = await loadCycles()
  const cycle = cycles.find((c) => c.cycle === wanted) ?? cycles[0]
  if (!cycle) return { cycles, cycle, statuses: [] }
  const { statuses } = await (await api.reports[':cycle'].$get({ param: { cycle: cycle.cycle } })).json()
  return { cycles, cycle, statuses }
}

export function Queue({ actor }: { actor: Actor }) {
  const { query, path, route } = useLocation()
  const view = queueView(query)
  const data = useLoaded(() => load(query.cycle), [query.cycle ?? ''])
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => setPicked(new Set()), [query.cycle, view.state, view.area, view.economy])
  if (!isAnalyst(actor)) return <h1>{t.lost}</h1>
  if (!data.value) return <Unloaded title={t.nav.queue} from={data} />
  const { cycles, cycle, statuses } = data.value
  if (!cycle) return <h1>{t.home.none}</h1>
  const rows = queueRows(statuses, view, cycle, serverNow())
  const choose = (part: Readonly<Record<string, string>>) =>
    route(`${path}?${new URLSearchParams({ cycle: cycle.cycle, ...view, ...part })}`, true)
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
  const all = ['all', q.all] as const
  return (
    <>
      <h1>{q.title(cycle.cycle)}</h1>
      <div class="row filters">
        {select(
          q.cycle,
          'cycle',
          cycle.cycle,
          cycles.map((c) => [c.cycle, c.cycle]),
        )}
        {select(q.state, 'state', view.state, [['waiting', q.waiting], all, ...Object.entries(t.statuses)])}
        {select(q.economy, 'economy', view.economy, [
          all,
          ...economyNames.map(({ key, label }) => [key, label] as const),
        ])}
        {select(q.area, 'area', view.area, [
          all,
          ...areaNames.map((a) => [a.id, `${a.id} ${a.shortName}`] as const),
        ])}
        {select(q.order, 'order', view.order, Object.entries(q.orders))}
      </div>
      <p role="status">{rows.length === 0 ? q.none : q.found(rows.length)}</p>
      {rows.length > 0 && <QueueRows cycle={cycle.cycle} rows={rows} picked={picked} onPick={setPicked} />}
      <QueueSteps
        cycle={cycle.cycle}
        rows={rows.filter((row) => picked.has(keyOf(row)))}
        reload={data.reload}
        onDone={() => setPicked(new Set())}
      />
    </>
  )
}
