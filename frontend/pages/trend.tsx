/** A measured indicator over the years: a sentence, a chart where scripts run, and a table with the same numbers. */

import { economies } from '../../shared/economies.ts'
import { dataBlock } from './data-block.ts'
import { DataTable } from './data-table.tsx'
import { EmbedHint } from './embed-hint.tsx'
import type { IndicatorProps } from './indicator-props.ts'
import { useLocale } from './locale.tsx'
import { Vintages } from './vintages.tsx'

type Measure = NonNullable<IndicatorProps['measure']>

/** How many economies can be picked out in the chart. */
export const picks = 5

/** A goal further away than this many times the highest figure would press all lines to the ground. */
const goalRoom = 1.5

/** What the script that draws the chart reads from the page. */
export interface TrendData {
  readonly unit: string
  /** The value that scores 100. */
  readonly goal?: number
  readonly goalLabel: string
  readonly years: readonly number[]
  readonly lines: readonly {
    readonly key: string
    readonly economy: string
    readonly values: readonly (number | null)[]
  }[]
  readonly mean: readonly (number | null)[]
  readonly meanLabel: string
}

export function Trend({ id, measure }: { id: string; measure: Measure }) {
  const { t } = useLocale()
  const i = t.indicator
  const { series, years } = measure
  if (!series) return <p>{i.noSeries}</p>
  return (
    <section>
      <h2>{i.trend}</h2>
      {years.length === 0 ? (
        <p>{i.notImported}</p>
      ) : (
        <>
          <TrendFigure id={id} measure={measure} />
          <EmbedHint
            address={`/embed/indicators/${id}/`}
            name={t.framework.indicators[id]?.name ?? id}
            height={900}
          />
        </>
      )}
      <dl class="facts">
        <dt>{i.source}</dt>
        <dd>
          <span lang="en">{series.publisher}</span>, {series.code}, {series.licence}
        </dd>
        <Vintages of={series} />
        <dt>{i.limits}</dt>
        <dd>{series.notes.map((note) => t.framework.notes[note] ?? note).join(' ')}</dd>
      </dl>
    </section>
  )
}

interface TrendFigureProps {
  readonly id: string
  readonly measure: Measure
  readonly chartFirst?: boolean
}

/** The sentence, the chart and its table; the chart first where the sentence would push it out of a frame. */
export function TrendFigure({ id, measure, chartFirst = false }: TrendFigureProps) {
  return (
    <>
      {!chartFirst && <Sentence measure={measure} />}
      <Chart id={id} measure={measure} />
      {chartFirst && <Sentence measure={measure} />}
      <Table measure={measure} />
    </>
  )
}

function Sentence({ measure: { years, means, weighted, unit: of } }: { measure: Measure }) {
  const { t, figure } = useLocale()
  const i = t.indicator
  const unit = t.framework.units[of] ?? of
  const at = means.findLastIndex(({ value }) => value !== undefined)
  const mean = means[at]
  const year = years[at]
  const last = means.at(-1)
  const lastYear = years.at(-1)
  return (
    <p>
      {mean?.value !== undefined && year !== undefined && i.trendText(year, figure(mean.value), unit, mean.n)}
      <Weighted of={weighted[at]} />
      {last && last.value === undefined && lastYear !== undefined && i.trendSuppressed(lastYear, last.n)}
    </p>
  )
}

/** The mean weighted by population, or why there is none. */
function Weighted({ of }: { of: Measure['weighted'][number] | undefined }) {
  const { t, figure, percent } = useLocale()
  const i = t.indicator
  if (!of) return null
  const { value, weightShare, weightless = [] } = of
  if (weightless.length === economies.length) return <>{i.weightsNotImported}</>
  if (weightless.length > 0)
    return <>{i.weightsUnknown(weightless.map((key) => t.framework.economies[key].name))}</>
  if (weightShare === undefined) return null
  const share = percent(weightShare)
  return <>{value === undefined ? i.weightsTooFew(share) : i.trendWeighted(figure(value), share)}</>
}

function Chart({ id, measure }: { id: string; measure: Measure }) {
  const { t } = useLocale()
  const i = t.indicator
  const { years, lines, means, goal } = measure
  const unit = t.framework.units[measure.unit] ?? measure.unit
  const name = t.framework.indicators[id]?.name ?? ''
  const highest = Math.max(...lines.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const data: TrendData = {
    unit,
    ...(goal !== undefined && goal <= goalRoom * highest && { goal }),
    goalLabel: i.goalShort,
    years,
    lines: lines
      .filter(({ values }) => values.some((value) => value !== null))
      .map(({ key, values }) => ({
        key: key.toLowerCase(),
        economy: t.framework.economies[key].label,
        values,
      })),
    mean: means.map(({ value }) => value ?? null),
    meanLabel: i.mean,
  }
  return (
    <figure class="chart js" data-island="trend">
      <figcaption id={`c${id}`}>
        {i.chartTitle(name, unitBeside(name, unit))}. {i.greyLines}
      </figcaption>
      <fieldset>
        <legend>{i.choose}</legend>
        {Array.from({ length: picks }, (_, n) => (
          <select key={`${n}`} aria-label={i.chooseEconomy(n + 1)}>
            <option value="">{i.noEconomy}</option>
            {(n === 0 ? data.lines : []).map(({ key, economy }) => (
              <option key={key} value={key}>
                {economy}
              </option>
            ))}
          </select>
        ))}
      </fieldset>
      <p class="sr" role="status" />
      <div class="box">
        <canvas role="img" aria-labelledby={`c${id}`} data-rev="0" />
      </div>
      <script type="application/json" dangerouslySetInnerHTML={{ __html: dataBlock(data) }} />
    </figure>
  )
}

function Table({ measure }: { measure: Measure }) {
  const { t, figure } = useLocale()
  const i = t.indicator
  const { years, lines, means, weighted, goal } = measure
  const cell = (value: number | null | undefined) => (value == null ? '–' : figure(value))
  return (
    <details id="numbers">
      <summary>{i.table}</summary>
      <DataTable label={i.table} caption={i.tableCaption(t.framework.units[measure.unit] ?? measure.unit)}>
        <thead>
          <tr>
            <th scope="col">{t.overview.economy}</th>
            {years.map((year) => (
              <th scope="col" class="n" key={year}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row name={i.mean} cells={means.map(({ value }) => cell(value))} />
          {weighted.some(({ value }) => value !== undefined) && (
            <Row name={i.weighted} cells={weighted.map(({ value }) => cell(value))} />
          )}
          <Row name={i.n} cells={means.map(({ n }) => String(n))} />
          {goal !== undefined && <Row name={i.goal} cells={years.map(() => figure(goal))} />}
          {lines.map(({ key, values }) => (
            <Row key={key} of={key} name={t.framework.economies[key].label} cells={values.map(cell)} />
          ))}
        </tbody>
      </DataTable>
    </details>
  )
}

/** The unit, unless the name ends with it: nobody needs “per 100 people, per 100 people”. */
const unitBeside = (name: string, unit: string): string => (name.endsWith(unit) ? '' : `, ${unit}`)

/** `of` is the key of the economy that the row is of, if it is of one. */
const Row = ({ name, cells, of }: { name: string; cells: readonly string[]; of?: string }) => (
  <tr>
    <th scope="row" data-key={of}>
      {name}
    </th>
    {cells.map((cell, at) => (
      <td class="n" key={`${at}`}>
        {cell}
      </td>
    ))}
  </tr>
)

/** Whose figures a chart shows, and of which vintages, for a chart that stands alone. */
export function SeriesSource({ measure: { series } }: { measure: Measure }) {
  const { t } = useLocale()
  if (!series) return null
  const { source, vintage } = t.indicator
  const vintages = new Set(series.vintages.map((one) => vintage(one.vintage, one.basis)))
  return (
    <p>
      <small>
        {source}: {series.publisher}, {series.code}, {series.licence}; {[...vintages].join('; ')}
      </small>
    </p>
  )
}
