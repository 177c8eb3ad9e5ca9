/** Means and medians: the latest for everybody, and over time whatever a reader chooses. */
import { dataBlock } from '../data-block.ts'
import type { Frame } from '../document.tsx'
import { useLocale } from '../locale.tsx'
import type { AggregatesProps } from '../models/analysis/latest-aggregates.ts'
import { AggregateTable } from './aggregate-table.tsx'
import { AggregatesView } from './aggregates-view.tsx'
import { noChoice } from './choice.ts'
import { analysisDocument, Sources } from './frame.tsx'
import { namesOf } from './names.ts'
import { titleOf, WordsContext, wordsOf } from './words.ts'

export function aggregatesPage(props: AggregatesProps, frame: Frame): string {
  const { aggregates } = frame.locale.t.trends
  const isThere = props.cycle !== undefined
  return analysisDocument(frame, {
    title: aggregates.title,
    description: aggregates.description,
    lead: aggregatesLead(props, frame),
    demonstration: props.demonstration,
    cycle: props.cycle,
    scripts: isThere ? ['islands/aggregates.js'] : [],
    children: isThere && <Aggregates {...props} />,
  })
}

/** For how many focus areas a mean is published. */
export function aggregatesLead({ areas, cycle }: AggregatesProps, { locale: { t } }: Frame): string {
  const { aggregates } = t.trends
  if (cycle === undefined) return aggregates.empty
  return aggregates.lead(cycle, areas.filter(({ row }) => row.simple.published).length, areas.length)
}

function Aggregates(props: AggregatesProps) {
  const locale = useLocale()
  const { t, to } = locale
  const { aggregates } = t.trends
  const names = namesOf(locale, props.demonstration)
  const words = wordsOf(t.trends, names)
  const missing = (['population', 'gdp'] as const).filter((of) => !props.weights.includes(of))
  const mark = props.demonstration ? ` ${t.site.demonstration}.` : ''
  return (
    <WordsContext.Provider value={words}>
      <p>{aggregates.rule}</p>
      {missing.map((of) => (
        <p class="soft" key={of}>
          {aggregates.notImported(aggregates.weightNotes[of])}
        </p>
      ))}
      <h2>{aggregates.areas}</h2>
      <AggregateTable
        caption={aggregates.areasCaption(props.cycle ?? '') + mark}
        first={t.economy.columns.area}
        rows={props.areas.map(({ id, row }) => ({
          name: titleOf(words, id).name,
          href: to(`/areas/${id}/`),
          row,
        }))}
      />
      {props.measures.length > 0 && (
        <>
          <h2>{aggregates.measures}</h2>
          <AggregateTable
            caption={aggregates.measuresCaption}
            first={t.analysis.closer.indicators}
            rows={props.measures.map(({ id, row }) => {
              const { name, unit } = titleOf(words, id)
              return { name, href: to(`/indicators/${id}/`), note: `${unit}, ${row.time}`, row }
            })}
          />
        </>
      )}
      <h2>{aggregates.over}</h2>
      <noscript>
        <p>
          {t.trends.noScript} <a href={to('/indicators/')}>{t.site.nav.indicators}</a>.
        </p>
      </noscript>
      <div id="aggregates">
        <AggregatesView choice={noChoice} />
      </div>
      <script type="application/json" id="names" dangerouslySetInnerHTML={{ __html: dataBlock(names) }} />
      <Sources text={t.analysis.closer.files} files={['aggregates.csv', 'weights.csv']} />
    </WordsContext.Provider>
  )
}
