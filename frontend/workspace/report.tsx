/** The report of an economy in a cycle: eleven sections, one at a time. */
import { useEffect } from 'preact/hooks'
import { type Actor, isOf } from '../../shared/actor.ts'
import { type Cycle, graceEnds, phaseOf } from '../../shared/cycle.ts'
import { EconomyKey, economyOf } from '../../shared/economies.ts'
import { focusAreaOf, focusAreas, indicators, indicatorsIn } from '../../shared/framework/index.ts'
import type { FocusAreaId } from '../../shared/framework/types.ts'
import type { ReportView } from '../../shared/report/view.ts'
import { api } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import { loadCycles } from './home.tsx'
import { Failure, Loading, useLoaded } from './loading.tsx'
import { Section } from './section.tsx'

const r = t.report

interface ReportData {
  readonly cycle: Cycle
  /** The cycle before this one, where there is one, and the economy's report in it. */
  readonly last?: { readonly cycle: string; readonly report: ReportView }
  readonly report: ReportView
}

const loadReport = async (cycle: string, economy: EconomyKey): Promise<ReportView> =>
  (await (await api.reports[':cycle'][':economy'].$get({ param: { cycle, economy } })).json()) as ReportView

async function load(actor: Actor, wanted: string, economy: EconomyKey): Promise<ReportData> {
  const [cycles, report] = await Promise.all([loadCycles(), loadReport(wanted, economy)])
  const cycle = cycles.find((c) => c.cycle === wanted)
  if (!cycle) throw new Error(t.lost)
  const before = cycles.find((c) => c.cycle < wanted)
  if (!before || !isOf(actor, economy)) return { cycle, report }
  return { cycle, report, last: { cycle: before.cycle, report: await loadReport(before.cycle, economy) } }
}

export function Report(props: { actor: Actor; cycle: string; economy: string; area: string }) {
  const economy = EconomyKey.safeParse(props.economy.toUpperCase())
  const area = focusAreaOf(props.area)
  if (!economy.success || !area) return <h1>{t.lost}</h1>
  return <Loader actor={props.actor} cycle={props.cycle} economy={economy.data} area={area.id} />
}

function Loader(props: { actor: Actor; cycle: string; economy: EconomyKey; area: FocusAreaId }) {
  const { actor, cycle, economy, area } = props
  const data = useLoaded(() => load(actor, cycle, economy), [cycle, economy])
  const name = economyOf(economy).label
  useEffect(() => {
    document.title = `${area} ${focusAreaOf(area)?.shortName}, ${name} ${cycle} – AIDER Tracker`
  }, [area, cycle, economy])
  if (!data.value) return data.error ? <Failure error={data.error} retry={data.reload} /> : <Loading />
  const { report, last } = data.value
  return (
    <div class="work">
      <Sections cycle={data.value.cycle} report={report} area={area} name={name} />
      <Section
        key={area}
        actor={actor}
        cycle={data.value.cycle}
        report={report}
        last={last}
        area={area}
        closed={closedNote(data.value.cycle, report, area)}
        reload={data.reload}
        onReport={(next) => data.set({ ...data.value, report: next } as ReportData)}
      />
    </div>
  )
}

/** Why nothing can be answered now, if the clock is the reason. */
function closedNote(cycle: Cycle, report: ReportView, area: FocusAreaId): string | undefined {
  const now = new Date().toISOString()
  const phase = phaseOf(cycle, now)
  if (phase === 'upcoming') return r.upcoming(cycle.opens)
  const grace = report.sections[area].status === 'returned' && now < graceEnds(cycle)
  return phase === 'open' || grace ? undefined : r.closed(cycle.closes)
}

function Sections(props: { cycle: Cycle; report: ReportView; area: FocusAreaId; name: string }) {
  const { cycle, report, area, name } = props
  const answered = (ids: readonly { id: string }[]) =>
    ids.filter(({ id }) => report.answers[id]?.answer).length
  return (
    <nav class="side" aria-label={r.sections}>
      <b>{r.heading(name, cycle.cycle)}</b>
      <p class="soft">{t.home.due(cycle.due)}</p>
      <progress
        value={answered(indicators)}
        max={indicators.length}
        aria-label={r.progress(answered(indicators), indicators.length)}
      />
      <p class="soft">{r.progress(answered(indicators), indicators.length)}</p>
      <ol>
        {focusAreas.map(({ id, shortName }) => {
          const { status, readable } = report.sections[id]
          const asked = indicatorsIn(id)
          return (
            <li key={id}>
              <a
                href={`/workspace/reports/${cycle.cycle}/${report.economy}/${id}`}
                aria-current={id === area ? 'page' : undefined}
              >
                <span>{id}</span>
                <span>{shortName}</span>
                <small>{readable && r.of(answered(asked), asked.length)}</small>
                <small class="st" data-state={status}>
                  {t.statuses[status]}
                </small>
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
