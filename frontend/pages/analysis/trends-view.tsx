/** What a reader chose to look at closer. It renders at publishing, with nothing chosen, and in the browser. */
import type { VNode } from 'preact'
import { economies } from '../../../shared/economies.ts'
import { type Loaded, type Trend, trendOf } from '../models/analysis/trend.ts'
import { placeOf } from './choice.ts'
import { EconomyTrends } from './economy-trends.tsx'
import { EconomyPickers, GroupPicker, type PickerProps, SubjectPicker } from './pickers.tsx'
import { shownClass } from './shown.ts'
import { SmallTrend } from './small-trend.tsx'
import { TargetForm, Terms } from './terms.tsx'
import { trendSentence } from './trend-sentence.ts'
import { NumberTable, ProgressTable } from './trend-tables.tsx'
import { VintageChanges } from './vintage-changes.tsx'
import { titleOf, useWords } from './words.ts'

/** What the chart is drawn from. */
export interface ChartProps {
  readonly trend: Trend
  readonly title: string
  readonly unit: string
  /** Places of the economies to pick out; undefined for a place that is free. */
  readonly picked: readonly (number | undefined)[]
  readonly target?: number
}

export interface TrendsViewProps extends PickerProps {
  /** Undefined until it is loaded; `failed` where that was not possible. */
  readonly loaded?: readonly Loaded[] | 'failed'
  /** Draws the chart; absent at publishing. */
  readonly chart?: (props: ChartProps) => VNode
}

export function TrendsView(props: TrendsViewProps) {
  const { t } = useWords()
  const { choice, loaded } = props
  const isEconomy = placeOf(choice.of) >= 0
  const [only] = loaded === 'failed' ? [] : (loaded ?? [])
  return (
    <>
      <SubjectPicker {...props} withEconomies />
      {choice.of !== '' && loaded === undefined && <p role="status">{t.loading}</p>}
      {choice.of !== '' && loaded === 'failed' && <p role="alert">{t.failed}</p>}
      {choice.of !== '' &&
        loaded !== undefined &&
        loaded !== 'failed' &&
        (isEconomy ? (
          <EconomyTrends economy={placeOf(choice.of)} loaded={loaded} />
        ) : (
          only && <SubjectTrend {...props} loaded={only} />
        ))}
    </>
  )
}

function SubjectTrend({
  choice,
  onChoice,
  loaded,
  chart,
}: Omit<TrendsViewProps, 'loaded'> & { loaded: Loaded }) {
  const words = useWords()
  const { t, names } = words
  const trend = trendOf(choice.of, loaded, choice)
  if (!trend || trend.subject.times.length === 0) return <p role="status">{t.nothing}</p>
  const { name, unit } = titleOf(words, choice.of)
  const { subject, since, rows } = trend
  const picker = { choice, ...(onChoice && { onChoice }) }
  const target = subject.kind === 'levels' ? undefined : choice.target
  const picked = choice.economies.map((key) => (key === '' ? undefined : placeOf(key)))
  const breaks = subject.breaks.flatMap((years, e) =>
    years.length > 0 ? [`${names.economies[e]} ${years.join(', ')}`] : [],
  )
  return (
    <section class="closer" aria-label={name}>
      <h3>{name}</h3>
      <Sentence trend={trend} unit={unit} />
      {subject.reported && names.mark && <p class="flag">{names.mark}</p>}
      <EconomyPickers {...picker} />
      <Terms {...picker} subject={subject} since={since} {...(loaded.series && { series: loaded.series })} />
      {subject.kind !== 'levels' && <TargetForm {...picker} />}
      <GroupPicker {...picker} />
      {chart?.({ trend, title: t.chart(name, unit), unit, picked, ...(target && { target: target.value }) })}
      <details>
        <summary>{t.table}</summary>
        <NumberTable trend={trend} unit={unit} />
      </details>
      {breaks.length > 0 && <p>{t.breaks(breaks)}</p>}
      <h3>{t.progress}</h3>
      <ProgressTable trend={trend} target={target} />
      <h3>{t.all}</h3>
      <p>{t.allText}</p>
      <div class="multiples">
        {economies.map(({ key }, e) => (
          <figure key={key}>
            <figcaption>
              <b>{names.economies[e]}</b>
              <span>{shownClass(words, rows[e] ?? {}, trend.now)}</span>
            </figcaption>
            <SmallTrend trend={trend} economy={e} />
          </figure>
        ))}
      </div>
      {loaded.series && <VintageChanges series={loaded.series} vintage={choice.vintage} />}
    </section>
  )
}

/** Said again whenever the choice changes. */
const Sentence = ({ trend, unit }: { trend: Trend; unit: string }) => (
  <p role="status">{trendSentence(useWords(), trend, unit)}</p>
)
