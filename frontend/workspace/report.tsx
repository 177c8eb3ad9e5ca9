/** The report of an economy in a cycle: eleven sections, one at a time. */
import { useEffect } from 'preact/hooks'
import { isAnalyst, isOf } from '../../shared/actor.ts'
import { cycleBefore } from '../../shared/cycle.ts'
import { EconomyKey } from '../../shared/economies.ts'
import { focusAreaOf } from '../../shared/framework/index.ts'
import type { FocusAreaId } from '../../shared/framework/types.ts'
import type { AnswerState, SupportState } from '../../shared/report/state.ts'
import type { ReportView } from '../../shared/report/view.ts'
import { api, isCutOff } from '../client.ts'
import { reachable } from '../connection.ts'
import { text as t } from '../locales/workspace.ts'
import { closedNote } from './closed-note.ts'
import { loadCycles } from './home.tsx'
import { Unloaded, useLoaded } from './loading.tsx'
import { areaName, economyName } from './names.ts'
import {
  copyOf,
  keepCopy,
  newest,
  type ReportData,
  withAnswer,
  withStored,
  withSupport,
} from './report-copy.ts'
import { Section } from './section.tsx'
import { Sections } from './sections.tsx'
import { useWork, type Work } from './work.ts'

/** How often a page in view asks for what others have changed, in milliseconds. */
const refreshMs = 60_000

const loadReport = async (cycle: string, economy: EconomyKey): Promise<ReportView> =>
  (await (await api.reports[':cycle'][':economy'].$get({ param: { cycle, economy } })).json()) as ReportView

async function fromApi({ actor }: Work, wanted: string, economy: EconomyKey): Promise<ReportData> {
  const [cycles, report] = await Promise.all([loadCycles(), loadReport(wanted, economy)])
  const cycle = cycles.find((c) => c.cycle === wanted)
  if (!cycle) throw new Error(t.lost)
  const before = cycleBefore(cycles, wanted)
  if (!before || !(isOf(actor, economy) || isAnalyst(actor))) return { cycle, report }
  return { cycle, report, last: { cycle: before.cycle, report: await loadReport(before.cycle, economy) } }
}

/** From the API or, without a connection or a session, as it last was. */
async function load(work: Work, wanted: string, economy: EconomyKey): Promise<ReportData> {
  try {
    return await fromApi(work, wanted, economy)
  } catch (error) {
    const copy = isCutOff(error) && (await copyOf(work.device, work.actor.subject, wanted, economy))
    if (!copy) throw error
    return copy
  }
}

export function Report(props: { cycle: string; economy: string; area: string }) {
  const economy = EconomyKey.safeParse(props.economy.toUpperCase())
  const area = focusAreaOf(props.area)
  if (!economy.success || !area) return <h1>{t.lost}</h1>
  return <Loader cycle={props.cycle} economy={economy.data} area={area.id} />
}

function Loader({ cycle, economy, area }: { cycle: string; economy: EconomyKey; area: FocusAreaId }) {
  const work = useWork()
  const data = useReport(work, cycle, economy)
  const name = economyName(economy)
  useEffect(() => {
    document.title = `${area} ${areaName(area)}, ${name} ${cycle} – AIDER Tracker`
  }, [area, cycle, economy])
  if (!data.value) return <Unloaded title={`${name} ${cycle}`} from={data} />
  const { report, last } = data.value
  const onCurrent = (indicator: string, current: AnswerState): void =>
    data.update((value) => withAnswer(value, indicator, current))
  const onSupport = (of: FocusAreaId, current: SupportState): void =>
    data.update((value) => withSupport(value, of, current))
  return (
    <div class="work">
      <Sections cycle={data.value.cycle} report={report} area={area} name={name} />
      <Section
        key={area}
        actor={work.actor}
        cycle={data.value.cycle}
        report={report}
        last={last}
        area={area}
        closed={closedNote(data.value.cycle, report, area)}
        reload={data.reload}
        onCurrent={onCurrent}
        onSupport={onSupport}
      />
    </div>
  )
}

/** The report, kept up to date with what this person stores and with what others change meanwhile. */
function useReport(work: Work, cycle: string, economy: EconomyKey) {
  const { actor, device, outbox } = work
  const data = useLoaded(
    () => load(work, cycle, economy),
    [cycle, economy],
    (before, now) => ({ ...now, report: newest(before.report, now.report) }),
  )
  useEffect(
    () =>
      outbox.onStored((stored) => {
        if (stored.change.cycle === cycle && stored.change.economy === economy)
          data.update((value) => withStored(value, stored, actor))
      }),
    [cycle, economy],
  )
  useEffect(() => {
    if (data.value && isOf(actor, economy)) keepCopy(device, actor.subject, data.value)
  }, [data.value])
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible' && reachable.peek()) data.reload()
    }
    const timer = setInterval(refresh, refreshMs)
    const unsubscribe = reachable.subscribe(refresh)
    document.addEventListener('visibilitychange', refresh)
    return () => {
      clearInterval(timer)
      unsubscribe()
      document.removeEventListener('visibilitychange', refresh)
    }
  }, [cycle, economy])
  return data
}
