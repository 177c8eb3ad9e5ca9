/** A report as a file: out to fill in elsewhere, and back with every change shown before it is applied. */
import { useEffect } from 'preact/hooks'
import { type Actor, isOf } from '../../../shared/actor.ts'
import type { Cycle } from '../../../shared/cycle.ts'
import { EconomyKey } from '../../../shared/economies.ts'
import type { ReportView } from '../../../shared/report/view.ts'
import { api } from '../../client.ts'
import { text as b } from '../../locales/workbook.ts'
import { framework, text as t } from '../../locales/workspace.ts'
import { thingCount } from '../device.ts'
import { loadCycles } from '../home.tsx'
import { Unloaded, useLoaded } from '../loading.tsx'
import { useWork } from '../work.ts'
import { Download } from './download.tsx'
import { Upload } from './upload.tsx'

/** A report as it stands at this moment, and its cycle. */
export interface Current {
  readonly cycle: Cycle
  readonly report: ReportView
}

async function loadCurrent(wanted: string, economy: EconomyKey): Promise<Current> {
  const param = { cycle: wanted, economy }
  const [cycles, response] = await Promise.all([
    loadCycles(),
    api.reports[':cycle'][':economy'].$get({ param }),
  ])
  const cycle = cycles.find((c) => c.cycle === wanted)
  if (!cycle) throw new Error(t.lost)
  return { cycle, report: (await response.json()) as ReportView }
}

export default function WorkbookPage(props: { actor: Actor; cycle: string; economy: string }) {
  const economy = EconomyKey.safeParse(props.economy.toUpperCase())
  if (!economy.success) return <h1>{t.lost}</h1>
  if (!isOf(props.actor, economy.data)) return <NotYours />
  return <Files cycle={props.cycle} economy={economy.data} />
}

const NotYours = () => (
  <>
    <h1>{b.title}</h1>
    <p class="note">{b.notYours}</p>
  </>
)

function Files({ cycle, economy }: { cycle: string; economy: EconomyKey }) {
  const load = () => loadCurrent(cycle, economy)
  const current = useLoaded(load, [cycle, economy])
  const { name, label } = framework.economies[economy]
  const { outbox } = useWork()
  const waiting = thingCount(
    outbox.waiting.value.filter((change) => change.cycle === cycle && change.economy === economy),
  )
  useEffect(() => {
    document.title = `${b.title}, ${label} ${cycle} – AIDER Tracker`
  }, [cycle, economy])
  if (!current.value) return <Unloaded title={`${b.title}, ${label} ${cycle}`} from={current} />
  return (
    <>
      <p class="soft">
        <a href={`/workspace/reports/${cycle}/${economy}/1`}>{b.back}</a>
      </p>
      <div class="row">
        <h1>
          {b.title}, {label} {cycle}
        </h1>
        {current.value.cycle.demonstration && <span class="flag">{t.home.demonstration}</span>}
      </div>
      <p class="lead">{b.lead(name, cycle)}</p>
      {waiting > 0 && <p class="note">{b.download.waiting(waiting)}</p>}
      <Download load={load} />
      <Upload load={load} />
    </>
  )
}
