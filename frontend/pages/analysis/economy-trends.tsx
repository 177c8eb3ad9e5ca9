/** One economy in every focus area and indicator: from where to where, and in which class. */
import { DataTable } from '../data-table.tsx'
import { type Loaded, type Trend, trendOf } from '../models/analysis/trend.ts'
import { shownClass, shownLike, shownPace, shownPoint } from './shown.ts'
import { SmallTrend } from './small-trend.tsx'
import { titleOf, useWords } from './words.ts'

/** `loaded` holds every focus area, and beside them each measured series with its area. */
export function EconomyTrends({ economy, loaded }: { economy: number; loaded: readonly Loaded[] }) {
  const words = useWords()
  const { t, names } = words
  const trends = loaded.flatMap(({ history, series }) => {
    const subjects = series ? [series.indicator] : [history.area, ...reportedIn(history, loaded)]
    return subjects.flatMap((of) => {
      const trend = trendOf(of, { history, ...(series && { series }) })
      return trend?.rows[economy]?.from ? [{ of, trend }] : []
    })
  })
  trends.sort((a, b) => orderOf(a.of) - orderOf(b.of))
  const name = names.economies[economy] ?? ''
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      <p role="status">{t.ofEconomy(name, trends.length)}</p>
      <DataTable label={t.progress} caption={`${t.progress}.`} mark={names.mark}>
        <thead>
          <tr>
            <th scope="col">{t.subjectShort}</th>
            <th scope="col" class="spark">
              {t.columns.line}
            </th>
            <th scope="col">{t.columns.base}</th>
            <th scope="col">{t.columns.latest}</th>
            <th scope="col" class="n">
              {t.columns.pace}
            </th>
            <th scope="col">{t.columns.class}</th>
          </tr>
        </thead>
        <tbody>
          {trends.map(({ of, trend }) => (
            <Row key={of} of={of} trend={trend} economy={economy} />
          ))}
        </tbody>
      </DataTable>
    </section>
  )
}

/** Indicators of an area that no loaded series measures. */
const reportedIn = ({ indicators }: Loaded['history'], loaded: readonly Loaded[]): string[] =>
  indicators.flatMap(({ id }) => (loaded.some(({ series }) => series?.indicator === id) ? [] : [id]))

/** `8` before `8.1`, `8.2` before `8.10`. */
function orderOf(of: string): number {
  const [area = '', indicator = '0'] = of.split('.')
  return 100 * Number(area) + Number(indicator)
}

function Row({ of, trend, economy }: { of: string; trend: Trend; economy: number }) {
  const words = useWords()
  const row = trend.rows[economy] ?? {}
  const isArea = trend.subject.kind === 'area'
  return (
    <tr class={isArea ? 'sum' : ''}>
      <th scope="row">
        <a href={`?of=${of}`}>{titleOf(words, of).name}</a>
      </th>
      <td class="spark">
        <SmallTrend trend={trend} economy={economy} />
      </td>
      <td class="num">{shownPoint(words, trend.subject, row.from)}</td>
      <td class="num">{shownPoint(words, trend.subject, row.to)}</td>
      <td class="n">
        {shownPace(words, trend.subject, row.pace)}
        {row.like && <small class="below">{shownLike(words, row.like)}</small>}
      </td>
      <td>{shownClass(words, row, trend.now)}</td>
    </tr>
  )
}
