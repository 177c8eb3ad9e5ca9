/** Means and quartiles of one subject over time, with a group of the reader's own. */
import type { VNode } from 'preact'
import type { Weights } from '../../../shared/analysis/history.ts'
import { aggregatesOf } from '../models/analysis/aggregates.ts'
import { type Loaded, trendOf } from '../models/analysis/trend.ts'
import { AggregateTable } from './aggregate-table.tsx'
import { placeOf } from './choice.ts'
import { GroupPicker, type PickerProps, SubjectPicker } from './pickers.tsx'
import { shownValue } from './shown.ts'
import type { ChartProps } from './trends-view.tsx'
import { titleOf, useWords } from './words.ts'

/** A subject and the weights that were imported. */
export interface Weighted {
  readonly loaded: Loaded
  readonly weights: Weights
}

interface AggregatesViewProps extends PickerProps {
  readonly loaded?: Weighted | 'failed'
  readonly chart?: (props: ChartProps) => VNode
}

export function AggregatesView(props: AggregatesViewProps) {
  const { t } = useWords()
  const { choice, loaded } = props
  const chosen = choice.of !== '' && placeOf(choice.of) < 0
  return (
    <>
      <SubjectPicker {...props} withEconomies={false} />
      {chosen && loaded === undefined && <p role="status">{t.loading}</p>}
      {chosen && loaded === 'failed' && <p role="alert">{t.failed}</p>}
      {chosen && loaded !== undefined && loaded !== 'failed' && <Subject {...props} loaded={loaded} />}
    </>
  )
}

function Subject({
  choice,
  onChoice,
  loaded: { loaded, weights },
  chart,
}: AggregatesViewProps & { readonly loaded: Weighted }) {
  const words = useWords()
  const { t, names } = words
  const trend = trendOf(choice.of, loaded, choice)
  if (!trend || trend.subject.times.length === 0) return <p role="status">{t.nothing}</p>
  const { name, unit } = titleOf(words, choice.of)
  const { subject, bands, n } = trend
  const rows = aggregatesOf(subject, weights, choice.group)
  const at = bands.findLastIndex((band) => band !== undefined)
  const band = bands[at]
  return (
    <section class="closer" aria-label={name}>
      <h3>{name}</h3>
      <p role="status">
        {band
          ? t
              .sentence(
                subject.times[at] ?? 0,
                shownValue(words, subject, band.median),
                subject.kind === 'levels' ? '' : unit,
                n[at] ?? 0,
              )
              .replace(' ,', ',')
          : t.fewInYear(subject.times.at(-1) ?? 0, n.at(-1) ?? 0)}
      </p>
      <GroupPicker choice={choice} {...(onChoice && { onChoice })} />
      {chart?.({ trend, title: t.chart(name, unit), unit, picked: [] })}
      <AggregateTable
        caption={`${t.aggregates.caption(name, unit)} ${subject.reported ? names.mark : ''}`}
        first={t.aggregates.columns.year}
        group={choice.group.length}
        rows={[...rows].reverse().map((row) => ({ name: String(row.time), row }))}
      />
    </section>
  )
}
