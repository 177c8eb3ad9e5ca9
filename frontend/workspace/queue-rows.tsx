/** The table of the review queue. */
import './tables.css'
import { dayMs } from '../../shared/cycle.ts'
import { date, text as t } from '../locales/workspace.ts'
import { serverMs } from '../server-time.ts'
import { areaName, economyName } from './names.ts'
import { isObjected, isToPublish, isToReview, type QueueRow } from './queue-filter.ts'

const q = t.queue

export const keyOf = ({ economy, area }: Pick<QueueRow, 'economy' | 'area'>) => `${economy} ${area}`

export function QueueRows(props: {
  cycle: string
  rows: readonly QueueRow[]
  picked: ReadonlySet<string>
  onPick: (picked: ReadonlySet<string>) => void
}) {
  const { cycle, rows, picked, onPick } = props
  const toggle = (key: string) => {
    const next = new Set(picked)
    if (!next.delete(key)) next.add(key)
    onPick(next)
  }
  return (
    <section class="wrap" aria-label={q.title(cycle)} tabIndex={0}>
      <table class="data stacked">
        <thead>
          <tr>
            {Object.values(q.columns).map((words) => (
              <th scope="col" key={words}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <td class="pick">
                {(isToReview(row) || isToPublish(row)) && (
                  <label>
                    <input
                      type="checkbox"
                      aria-label={q.pick(economyName(row.economy), row.area)}
                      checked={picked.has(keyOf(row))}
                      onChange={() => toggle(keyOf(row))}
                    />
                  </label>
                )}
              </td>
              <th scope="row">
                <a href={`/workspace/reports/${cycle}/${row.economy}/${row.area}`}>
                  {economyName(row.economy)}
                </a>
              </th>
              <td>
                {row.area} {areaName(row.area)}
              </td>
              <td data-state={row.status}>
                {t.statuses[row.status]} <small>{standing(row)}</small>
              </td>
              <td>
                {row.since && (
                  <>
                    {date(row.since)}{' '}
                    <small>{q.days(Math.floor((serverMs() - Date.parse(row.since)) / dayMs))}</small>
                  </>
                )}
              </td>
              <td class="count">{t.report.of(row.answered, row.indicators)}</td>
              <td class="labelled" data-label={q.columns.comments}>
                {row.openComments > 0 && row.openComments}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What a reviewed section waits for, or that its economy objected. */
function standing(row: QueueRow): string {
  const { status, review, wait } = row
  if (isObjected(row)) return q.objected
  if (status !== 'reviewed') return ''
  if (wait?.for === 'period') return q.until(wait.until)
  return review?.agreed ? q.agreed : q.over
}
