/** What changed between a release and the one before it. */

import type { Change, Difference, Side } from '../../shared/release/difference.ts'
import type { ReleaseEntry } from '../../shared/release/log.ts'
import { AnswerValue } from './answer.tsx'
import { DataTable } from './data-table.tsx'
import { documentOf, type Frame, Meta } from './document.tsx'
import { useLocale } from './locale.tsx'

interface ChangesProps {
  readonly entry: ReleaseEntry
  readonly difference: Difference
}

/** Rows on the page; a new cycle adds some thousand at once, and the page has to stay small. */
const rowsShown = 100

export function releaseChangesPage(props: ChangesProps, frame: Frame): string {
  const { changes, changesDescription } = frame.locale.t.releases
  const { number } = props.entry
  return documentOf(frame, {
    title: changes(number),
    description: changesDescription(number),
    section: 'data',
    children: <Changes {...props} />,
  })
}

function Changes({ entry, difference }: ChangesProps) {
  const { t, to } = useLocale()
  const r = t.releases
  const { number, parent, demonstration, counts } = entry
  const { observations, sections, vintages } = difference
  const all = counts.added + counts.changed + counts.withheld + counts.removed
  return (
    <>
      <p class="crumb">
        <a href={to('/data/releases/')}>{r.all}</a>
      </p>
      <h1>{r.changes(number)}</h1>
      <p class="lead">{r.summary(counts)}</p>
      <Meta demonstration={demonstration}>
        <span>{r.at(entry.releasedAt)}</span>
      </Meta>
      <p>
        {parent === null ? r.nothingBefore : r.since(number - 1)}{' '}
        <a href={to(`/data/releases/${number}/`)}>{r.named(number)}</a>
      </p>
      {observations.length > 0 && (
        <>
          <Table changes={observations.slice(0, rowsShown)} demonstration={demonstration} />
          {all > rowsShown && <p>{r.more(rowsShown, all)}</p>}
          <p>
            <a href={`/data/releases/${number}/changes.json`}>{r.changesFile}</a>
          </p>
        </>
      )}
      <Vintages title={r.vintagesAdded} of={vintages.added} />
      <Vintages title={r.vintagesRemoved} of={vintages.removed} />
      {sections.length > 0 && <Sections of={sections.slice(0, rowsShown)} />}
    </>
  )
}

function Table({ changes, demonstration }: { changes: readonly Change[]; demonstration: boolean }) {
  const { t, to } = useLocale()
  const r = t.releases
  const c = r.changeColumns
  return (
    <DataTable
      label={r.changesCaption}
      kind="data wide"
      caption={
        <>
          {r.changesCaption}
          {demonstration && `. ${t.site.demonstration}`}
        </>
      }
    >
      <thead>
        <tr>
          {[c.economy, c.cycle, c.indicator, c.kind, c.before, c.after].map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map(({ kind, cycle, economy, indicator, before, after }) => (
          <tr key={`${cycle} ${economy} ${indicator}`}>
            <th scope="row">
              <a href={to(`/economies/${economy.toLowerCase()}/`)}>{t.framework.economies[economy].label}</a>
            </th>
            <td>{cycle}</td>
            <td>
              <a href={to(`/indicators/${indicator}/`)}>
                {indicator} {t.framework.indicators[indicator]?.name}
              </a>
            </td>
            <td>{r.kinds[kind]}</td>
            <td>
              <SideMark side={before} />
            </td>
            <td>
              <SideMark side={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

/** What stood there, and whose it is: an economy's own number is no earlier figure of a series. */
function SideMark({ side }: { side: Side | undefined }) {
  const { t, given } = useLocale()
  if (!side) return null
  const { basis, vintage, vintageBasis, ownValue, ownYear } = side
  const whose = [
    basis === 'self' && t.releases.sides.own,
    basis === 'series' && vintage && `${t.releases.sides.series}, ${t.answer.vintage(vintage, vintageBasis)}`,
    ownValue !== undefined &&
      ownYear !== undefined &&
      `${t.releases.sides.own}: ${given(ownValue)} (${ownYear})`,
  ].filter(Boolean)
  return (
    <>
      <AnswerValue answer={side} short />
      {whose.length > 0 && (
        <small>
          <br />
          {whose.join('; ')}
        </small>
      )}
    </>
  )
}

function Vintages({ title, of }: { title: string; of: Difference['vintages']['added'] }) {
  const { t, date } = useLocale()
  if (of.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <ul class="prose">
        {of.map(({ series, vintage }) => (
          <li key={series + vintage}>
            {t.framework.seriesNames[series] ?? series} ({series}), {date(vintage)}
          </li>
        ))}
      </ul>
    </>
  )
}

function Sections({ of }: { of: Difference['sections'] }) {
  const { t, to } = useLocale()
  return (
    <>
      <h2>{t.releases.sectionsPublished}</h2>
      <ul class="cols plain">
        {of.map(({ cycle, economy, area }) => (
          <li key={`${cycle} ${economy} ${area}`}>
            <a href={to(`/economies/${economy.toLowerCase()}/#a${area}`)}>
              {t.framework.economies[economy].label}
            </a>
            , {t.framework.areas[area].shortName}, {cycle}
          </li>
        ))}
      </ul>
    </>
  )
}
