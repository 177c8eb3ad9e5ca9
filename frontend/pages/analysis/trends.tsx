/** Trends: progress by focus area for everybody, and whatever a reader chooses for a closer look. */

import { dataBlock } from '../data-block.ts'
import { DataTable } from '../data-table.tsx'
import type { Frame } from '../document.tsx'
import { useLocale } from '../locale.tsx'
import type { TrendsProps } from '../models/analysis/classes.ts'
import { noChoice } from './choice.ts'
import { analysisDocument, Sources } from './frame.tsx'
import { namesOf } from './names.ts'
import { TrendsView } from './trends-view.tsx'
import { WordsContext, wordsOf } from './words.ts'

export function trendsPage(props: TrendsProps, frame: Frame): string {
  const { trends } = frame.locale.t
  const isThere = props.cycles.length > 0
  return analysisDocument(frame, {
    title: trends.title,
    description: trends.description,
    lead: trendsLead(props, frame),
    demonstration: props.demonstration,
    cycle: props.cycles.at(-1),
    scripts: isThere ? ['islands/trends.js'] : [],
    children: isThere && <Trends {...props} />,
  })
}

/** How many comparisons go well, and how many move away. */
export function trendsLead({ areas, cycles }: TrendsProps, { locale: { t } }: Frame): string {
  const [first, last] = cycles
  if (first === undefined || last === undefined) return t.trends.empty
  const counted = (of: readonly (string | null)[]) =>
    areas.reduce(
      (sum, { counts }) => sum + counts.reduce((n, [name, count]) => n + (of.includes(name) ? count : 0), 0),
      0,
    )
  const all = areas.reduce((sum, { counts }) => sum + counts.reduce((n, [, count]) => n + count, 0), 0)
  return t.trends.lead(
    first,
    last,
    counted(['on_track', 'near_ceiling']),
    all - counted([null]),
    counted(['moving_away']),
    areas.reduce((sum, { earlier }) => sum + earlier, 0),
  )
}

function Trends(props: TrendsProps) {
  const locale = useLocale()
  const { t, to } = locale
  const names = namesOf(locale, props.demonstration)
  return (
    <>
      <p>{t.trends.noTargets}</p>
      <h2>{t.trends.classesTitle}</h2>
      <p>{t.trends.classesText}</p>
      <ClassTable {...props} />
      <p class="soft">{t.trends.rules.points}</p>
      <h2>{t.trends.choose}</h2>
      <noscript>
        <p>
          {t.trends.noScript} <a href={to('/indicators/')}>{t.site.nav.indicators}</a>,{' '}
          <a href={to('/economies/')}>{t.site.nav.economies}</a>.
        </p>
      </noscript>
      <div id="trends">
        <WordsContext.Provider value={wordsOf(t.trends, names)}>
          <TrendsView choice={noChoice} />
        </WordsContext.Provider>
      </div>
      <script type="application/json" id="names" dangerouslySetInnerHTML={{ __html: dataBlock(names) }} />
      <Sources
        text={t.analysis.closer.files}
        files={[`analysis/${props.cycles.at(-1)}.csv`, 'analysis/series.csv', 'vintages.csv']}
      />
    </>
  )
}

const shown = ['on_track', 'near_ceiling', 'accelerate', 'limited', 'moving_away', null] as const

function ClassTable({ areas, cycles, demonstration }: TrendsProps) {
  const { t, to } = useLocale()
  return (
    <DataTable
      label={t.trends.classesTitle}
      caption={t.trends.classesCaption}
      mark={demonstration && `${t.site.demonstration}.`}
    >
      <thead>
        <tr>
          <th scope="col">{t.economy.columns.area}</th>
          {shown.map((of) => (
            <th scope="col" class="n" key={of}>
              {of === null ? t.trends.notCompared : t.trends.classes[of]}
            </th>
          ))}
          <th scope="col" class="n">
            {t.trends.earlier(cycles.at(-1) ?? '')}
          </th>
        </tr>
      </thead>
      <tbody>
        {areas.map(({ id, counts, earlier }) => (
          <tr key={id}>
            <th scope="row">
              <a href={to(`/areas/${id}/`)}>
                {id} {t.framework.areas[id as '1'].shortName}
              </a>
            </th>
            {shown.map((of) => (
              <td class={of === null ? 'n soft' : 'n'} key={of}>
                {counts.find(([name]) => name === of)?.[1] ?? '–'}
              </td>
            ))}
            <td class="n soft">{earlier > 0 ? earlier : '–'}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
