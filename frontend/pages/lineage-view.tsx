/** The lineage of one observation, step by step from its source to the pages on which it stands. */
import type { ComponentChildren } from 'preact'
import type { Lineage } from '../../shared/release/lineage.ts'
import type { ObservationRow } from '../../shared/release/observation-row.ts'
import type { lineage as texts } from '../locales/en/lineage.ts'
import type { Formats } from '../locales/format.ts'

/** What the page names in its language, so that the script needs no catalogue. */
export interface LineageNames {
  readonly levels: Readonly<Record<string, string>>
  readonly units: Readonly<Record<string, string>>
  readonly series: Readonly<Record<string, { readonly name: string; readonly licence: string }>>
  /** Before the addresses of pages: `/` or `/es/`. */
  readonly base: string
}

interface ViewProps {
  readonly lineage: Lineage
  readonly names: LineageNames
  readonly t: typeof texts
  readonly formats: Pick<Formats, 'given' | 'figure' | 'instant'>
}

export function LineageView(props: ViewProps) {
  const { lineage, t } = props
  const isMeasured = lineage.row.vintage !== null || lineage.row.status === 'no_source_data'
  const isReported = lineage.row.basis !== 'series' || lineage.row.own_value !== null
  return (
    <ol class="lineage">
      <Step title={t.steps.now}>
        <Now {...props} />
      </Step>
      {isMeasured && (
        <Step title={t.steps.series}>
          <Series {...props} />
        </Step>
      )}
      {isReported && lineage.row.status !== 'no_source_data' && (
        <Step title={t.steps.report}>
          <Report {...props} />
        </Step>
      )}
      <Step title={t.steps.release}>
        <Releases {...props} />
      </Step>
      <Step title={t.steps.pages}>
        <Pages {...props} />
      </Step>
    </ol>
  )
}

const Step = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <li>
    <h2>{title}</h2>
    {children}
  </li>
)

const Facts = ({ of }: { of: readonly (readonly [string, ComponentChildren] | false)[] }) => (
  <dl class="facts">
    {of.map(
      (fact) =>
        fact && (
          <>
            <dt>{fact[0]}</dt>
            <dd>{fact[1]}</dd>
          </>
        ),
    )}
  </dl>
)

const inYear = (value: string, year: number): string => `${value} (${year})`

/** What a reader sees in the place: a level, a figure with its year, or nothing. */
function shown(
  row: ObservationRow,
  { names, formats }: Pick<ViewProps, 'names' | 'formats'>,
): string | undefined {
  if (row.level !== null) return names.levels[row.level] ?? row.level
  if (row.value === null || row.year === null) return undefined
  const unit = row.unit === null ? '' : ` ${names.units[row.unit] ?? row.unit}`
  return inYear(`${formats.given(row.value)}${unit}`, row.year)
}

function Now(props: ViewProps) {
  const { lineage, t, formats } = props
  const { row } = lineage
  const value = shown(row, props)
  return (
    <>
      <p>
        {t.status[row.status]} {(row.demonstration || row.own_demonstration) && t.invented}
      </p>
      <Facts
        of={[
          value !== undefined && [t.value, value],
          row.own_value !== null &&
            row.own_year !== null && [t.ownValue, inYear(formats.given(row.own_value), row.own_year)],
          [t.score, row.score === null ? t.unscored : t.points(formats.figure(row.score))],
          [t.obsStatus, row.obs_status],
        ]}
      />
    </>
  )
}

function Report({ lineage, t, formats }: ViewProps) {
  const { section, evidence, instruments } = lineage
  if (!section) return <p>{t.noSection}</p>
  return (
    <>
      <p>{t.submitted}</p>
      <Facts
        of={[
          [t.published, formats.instant(section.published_at)],
          [t.event, <code key="e">{section.event}</code>],
          [t.eventNumber, String(section.event_number)],
          [
            t.evidence,
            evidence.length === 0
              ? t.nothing
              : evidence.map((url) => (
                  <div key={url}>
                    <a href={url} rel="noopener noreferrer nofollow">
                      {url}
                    </a>
                  </div>
                )),
          ],
          [t.instruments, instruments.length === 0 ? t.nothing : instruments.join(', ')],
        ]}
      />
    </>
  )
}

function Series({ lineage, names, t, formats }: ViewProps) {
  const { figures } = lineage
  if (figures.length === 0) return <p>{t.noFigure}</p>
  return (
    <>
      {figures.map((figure) => (
        <Facts
          key={figure.series}
          of={[
            [t.series, `${names.series[figure.series]?.name ?? ''} (${figure.series})`],
            [
              t.publisher,
              <span key="p" lang="en">
                {figure.source}
              </span>,
            ],
            [t.licence, names.series[figure.series]?.licence ?? ''],
            [t.vintage, t.vintageOf(figure.vintage, figure.vintage_basis)],
            [t.figure, inYear(formats.given(figure.value), figure.year)],
            [t.file, [figure.file, t.line(figure.line)].filter(Boolean).join(', ')],
            [t.fileHash, <code key="h">{figure.file_sha256}</code>],
          ]}
        />
      ))}
      <p>
        {t.imported} {figures.length > 1 && t.divided}
      </p>
    </>
  )
}

function Releases(props: ViewProps) {
  const { lineage, names, t } = props
  const { release, versions, complete } = lineage
  const [, ...earlier] = versions
  const oldest = versions.at(-1)
  const since = versions[0]?.release ?? release.number
  const named = (n: number) => <a href={`${names.base}data/releases/${n}/`}>{n}</a>
  return (
    <>
      <p>
        {t.inRelease(release.number, release.releasedAt)}. {t.since(since)}.{' '}
        {complete && oldest?.row && `${t.first(oldest.release)}.`}
      </p>
      <Facts of={[[t.hash, <code key="h">{release.contentHash}</code>]]} />
      {earlier.length > 0 && (
        <table class="data">
          <caption>{t.changed}</caption>
          <thead>
            <tr>
              <th scope="col">{t.from}</th>
              <th scope="col">{t.was}</th>
            </tr>
          </thead>
          <tbody>
            {earlier.map(({ release: from, row }) => (
              <tr key={from}>
                <th scope="row">{named(from)}</th>
                <td>{row ? (shown(row, props) ?? t.status[row.status]) : t.empty}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!complete && <p>{t.older}</p>}
    </>
  )
}

function Pages({ lineage, names, t }: ViewProps) {
  const { row, release } = lineage
  const key = row.economy.toLowerCase()
  const links = [
    [`${names.base}economies/${key}/${row.cycle}/#i${row.indicator}`, t.pages.economy],
    [`${names.base}indicators/${row.indicator}/`, t.pages.indicator],
    [`${names.base}data/releases/${release.number}/`, t.pages.release],
    [`/data/releases/${release.number}/economies/${key}/observations.json`, t.pages.file],
  ] as const
  return (
    <ul class="plain">
      {links.map(([href, name]) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
