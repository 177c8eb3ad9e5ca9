/** A copy of a section or of the whole report to print for clearance, with a line for name and office. */
import './sign-off.css'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Cycle } from '../../shared/cycle.ts'
import { EconomyKey } from '../../shared/economies.ts'
import { focusAreaOf } from '../../shared/framework/index.ts'
import type { FocusAreaId } from '../../shared/framework/types.ts'
import type { ReportView } from '../../shared/report/view.ts'
import { api } from '../client.ts'
import { instant, text as t } from '../locales/workspace.ts'
import { serverNow } from '../server-time.ts'
import { isInSection } from './change-place.ts'
import { loadCycles } from './home.tsx'
import { Failure, Loading, useLoaded } from './loading.tsx'
import { areaNames, economyName } from './names.ts'
import { SignOffSection } from './sign-off-section.tsx'
import { useWork } from './work.ts'

const s = t.signOff

export function SignOff(props: { cycle: string; economy: string }) {
  const key = EconomyKey.safeParse(props.economy.toUpperCase())
  return key.success ? <Loader cycle={props.cycle} economy={key.data} /> : <h1>{t.lost}</h1>
}

function Loader({ cycle: wanted, economy }: { cycle: string; economy: EconomyKey }) {
  const loaded = useLoaded(async () => {
    const [cycles, response] = await Promise.all([
      loadCycles(),
      api.reports[':cycle'][':economy'].$get({ param: { cycle: wanted, economy } }),
    ])
    const cycle = cycles.find((c) => c.cycle === wanted)
    if (!cycle) throw new Error(t.lost)
    return { cycle, report: (await response.json()) as ReportView, at: serverNow() }
  }, [wanted, economy])
  useEffect(() => {
    document.title = `${s.title(economyName(economy), wanted)} – AIDER Tracker`
  }, [wanted, economy])
  if (!loaded.value)
    return loaded.error ? <Failure error={loaded.error} retry={loaded.reload} /> : <Loading />
  return <Copy {...loaded.value} />
}

function Copy({ cycle, report, at }: { cycle: Cycle; report: ReportView; at: string }) {
  const { query, path, route } = useLocation()
  const { outbox } = useWork()
  const chosen = focusAreaOf(query.section ?? '')?.id
  const readable = areaNames.filter(({ id }) => report.sections[id].readable)
  const shown = readable.filter(({ id }) => chosen === undefined || id === chosen).map(({ id }) => id)
  const unsent = outbox.waiting.value.filter((waiting) =>
    shown.some((id) => isInSection(waiting, report, id)),
  ).length
  return (
    <article class="sign-off">
      <h1>{s.title(economyName(report.economy), cycle.cycle)}</h1>
      <p class="soft">
        {s.lead(instant(at))} {cycle.demonstration && <span class="flag">{t.home.demonstration}</span>}
      </p>
      {unsent > 0 && <p class="alert">{s.unsent(unsent)}</p>}
      <p class="row noprint">
        <label>
          {s.choose}{' '}
          <select
            value={chosen ?? ''}
            onChange={({ currentTarget: { value } }) =>
              route(value ? `${path}?section=${value}` : path, true)
            }
          >
            <option value="">{s.all}</option>
            {readable.map(({ id, shortName }) => (
              <option key={id} value={id}>
                {id} {shortName}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="main" onClick={() => print()}>
          {s.print}
        </button>
        <a href={`/workspace/reports/${report.cycle}/${report.economy}/${chosen ?? shown[0] ?? '1'}`}>
          {chosen === undefined ? s.toReport : s.toSection(chosen)}
        </a>
      </p>
      {shown.length === 0 && <p class="note">{t.report.hidden}</p>}
      {shown.map((area) => (
        <SignOffSection key={area} report={report} area={area} />
      ))}
      {shown.length > 0 && <Clearance areas={shown} whole={chosen === undefined} />}
    </article>
  )
}

function Clearance({ areas, whole }: { areas: readonly FocusAreaId[]; whole: boolean }) {
  const all = whole && areas.length === areaNames.length
  const which = areas.length === 1 ? s.section(areas.join()) : s.sections(areas.join(', '))
  return (
    <section class="clearance">
      <h2>{s.clearance}</h2>
      <p>{s.cleared(all ? s.whole : which)}</p>
      <dl>
        {[s.name, s.office, s.date, s.signature].map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </section>
  )
}
