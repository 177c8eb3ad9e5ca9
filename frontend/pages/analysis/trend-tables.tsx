/** The tables of a trend: progress of every economy, and every number. */

import type { Point } from '../../../shared/analysis/trend.ts'
import { economies } from '../../../shared/economies.ts'
import { DataTable } from '../data-table.tsx'
import type { Trend } from '../models/analysis/trend.ts'
import { shownClass, shownLike, shownPace, shownPoint, shownValue } from './shown.ts'
import { useWords } from './words.ts'

export function ProgressTable({ trend, target }: { trend: Trend; target: Point | undefined }) {
  const words = useWords()
  const { t, names, figure } = words
  const { subject, rows, since, now } = trend
  const paced = rows.some(({ pace }) => pace !== undefined)
  const withTarget = target !== undefined && subject.kind !== 'levels'
  const rule = withTarget ? 'target' : subject.kind === 'levels' ? 'levels' : subject.form
  return (
    <>
      <p class="soft">{t.rules[rule]}</p>
      <DataTable label={t.progress} caption={t.progressCaption(since)} mark={subject.reported && names.mark}>
        <thead>
          <tr>
            <th scope="col">{t.columns.economy}</th>
            <th scope="col">{t.columns.base}</th>
            <th scope="col">{t.columns.latest}</th>
            {paced && (
              <th scope="col" class="n">
                {t.columns.pace}
              </th>
            )}
            <th scope="col">{t.columns.class}</th>
            {withTarget && (
              <>
                <th scope="col" class="n">
                  {t.columns.status}
                </th>
                <th scope="col">{t.columns.outlook}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, e) => (
            <tr key={economies[e]?.key}>
              <th scope="row">{names.economies[e]}</th>
              <td class="num">{shownPoint(words, subject, row.from)}</td>
              <td class="num">{shownPoint(words, subject, row.to)}</td>
              {paced && (
                <td class="n">
                  {shownPace(words, subject, row.pace)}
                  {row.like && <small class="below">{shownLike(words, row.like)}</small>}
                </td>
              )}
              <td class={row.class === undefined ? 'soft' : ''}>{shownClass(words, row, now)}</td>
              {withTarget && (
                <>
                  <td class="n">{row.status !== undefined && figure(row.status)}</td>
                  <td>
                    {row.anticipated &&
                      t.outlook(
                        t.outlooks[row.anticipated.outlook],
                        figure(row.anticipated.value),
                        target?.year ?? 0,
                      )}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </DataTable>
      {withTarget && <p class="soft">{t.extrapolation}</p>}
    </>
  )
}

/** Every number of the chart. */
export function NumberTable({ trend, unit }: { trend: Trend; unit: string }) {
  const words = useWords()
  const { t, names, figure } = words
  const { subject, bands, n, group } = trend
  const cells = (name: string, values: readonly (string | undefined)[]) => (
    <tr>
      <th scope="row">{name}</th>
      {values.map((value, i) => (
        <td class="n" key={subject.times[i]}>
          {value ?? '–'}
        </td>
      ))}
    </tr>
  )
  return (
    <DataTable label={t.table} caption={t.tableCaption(unit)} mark={subject.reported && names.mark}>
      <thead>
        <tr>
          <th scope="col">{t.columns.economy}</th>
          {subject.times.map((time) => (
            <th scope="col" class="n" key={time}>
              {time}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cells(
          t.median,
          bands.map((band) => band && figure(band.median)),
        )}
        {cells(
          t.band,
          bands.map((band) => band && t.aggregates.to(figure(band.p25), figure(band.p75))),
        )}
        {cells(
          'n',
          n.map((count) => String(count)),
        )}
        {group.length > 0 &&
          cells(
            t.ownGroup,
            group.map(({ value }) => (value === undefined ? undefined : figure(value))),
          )}
        {subject.values.map((row, e) =>
          cells(
            names.economies[e] ?? '',
            row.map((value) => (value === null ? undefined : shownValue(words, subject, value))),
          ),
        )}
      </tbody>
    </DataTable>
  )
}
