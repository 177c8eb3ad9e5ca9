/** How complete every section of every report of a cycle is, and where it stands. */
import './tables.css'
import { economies } from '../../shared/economies.ts'
import { focusAreas, indicators, indicatorsIn } from '../../shared/framework/index.ts'
import type { SectionSummary } from '../../shared/report/status.ts'
import { api } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import { Failure, Loading, useLoaded } from './loading.tsx'
import { areaNames, economyNames } from './names.ts'

const d = t.desk

export function Completeness({ cycle }: { cycle: string }) {
  const data = useLoaded(
    async () => (await (await api.reports[':cycle'].$get({ param: { cycle } })).json()).statuses,
    [cycle],
  )
  if (!data.value) return data.error ? <Failure error={data.error} retry={data.reload} /> : <Loading />
  const reports = data.value
  const statuses = new Map(reports.map((status) => [status.economy, status]))
  const every = reports.flatMap(({ sections }) => Object.values(sections))
  return (
    <section class="wrap" aria-label={d.completeness(cycle)} tabIndex={0}>
      <table class="data dense pinned">
        <caption>
          <span>
            {d.completeness(cycle)}. {d.completenessNote}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{d.economy}</th>
            <th scope="col">{d.all}</th>
            {areaNames.map(({ id, shortName }) => (
              <th scope="col" key={id}>
                {id} {shortName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{d.all}</th>
            <Sum
              sections={every}
              questions={economies.length * indicators.length}
              all={economies.length * focusAreas.length}
            />
            {focusAreas.map(({ id }) => (
              <Sum
                key={id}
                sections={reports.map((report) => report.sections[id])}
                questions={economies.length * indicatorsIn(id).length}
                all={economies.length}
              />
            ))}
          </tr>
          {economyNames.map(({ key, label }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <Sum
                sections={Object.values(statuses.get(key)?.sections ?? {})}
                questions={indicators.length}
                all={focusAreas.length}
              />
              {focusAreas.map(({ id }) => (
                <One key={id} section={statuses.get(key)?.sections[id]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Answered questions of several sections, and how many of the sections were handed in. */
function Sum(props: { sections: readonly SectionSummary[]; questions: number; all: number }) {
  const { sections, questions, all } = props
  const answered = sections.reduce((sum, section) => sum + section.answered, 0)
  const handedIn = sections.filter(({ status }) => status !== 'draft' && status !== 'returned').length
  return (
    <td>
      <b>{t.report.of(answered, questions)}</b>
      <small>
        <br />
        {t.report.of(handedIn, all)}
      </small>
    </td>
  )
}

function One({ section }: { section: SectionSummary | undefined }) {
  if (!section) return <td class="none">–</td>
  return (
    <td data-state={section.status}>
      {t.report.of(section.answered, section.indicators)}
      <small>
        <br />
        {t.statuses[section.status]}
      </small>
    </td>
  )
}
