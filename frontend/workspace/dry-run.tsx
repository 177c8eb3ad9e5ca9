/** What publishing several sections at once would change for the public, in one line per answer. */
import type { ContentChange } from '../../shared/release/content-changes.ts'
import { text as t } from '../locales/workspace.ts'
import { ValueReading } from './answer-reading.tsx'
import { loadChanges } from './changes.tsx'
import { Failure, Loading, useLoaded } from './loading.tsx'
import { areaName, economyName, indicatorName } from './names.ts'
import type { QueueRow } from './queue-filter.ts'

const c = t.changes

export function DryRun({ cycle, rows }: { cycle: string; rows: readonly QueueRow[] }) {
  const key = rows.map(({ economy, area, since }) => `${economy} ${area} ${since}`).join()
  const data = useLoaded(
    () => Promise.all(rows.map(async (row) => ({ row, changes: await loadChanges({ cycle, ...row }) }))),
    [cycle, key],
  )
  if (!data.value) return data.error ? <Failure error={data.error} retry={data.reload} /> : <Loading />
  return (
    <section aria-label={c.title}>
      <h2>{c.title}</h2>
      {data.value.map(({ row, changes: { answers, unchanged, support } }) => (
        <article class="item" key={`${row.economy} ${row.area}`}>
          <h3>
            {economyName(row.economy)}, {row.area} {areaName(row.area)}
          </h3>
          <p>
            {c.lead({ changed: answers.length, unchanged })}
            {support && ` ${c.support}`}
          </p>
          <ul class="plain">
            {answers.map((change) => (
              <li key={change.indicator}>
                {change.indicator} {indicatorName(change.indicator)}: <Move {...change} />
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  )
}

function Move({ from, to, withheld, parts }: ContentChange) {
  const side = (answer: typeof from, otherwise: string) =>
    answer ? <ValueReading answer={answer} /> : <span class="soft">{otherwise}</span>
  if (from && to && !parts.includes('value'))
    return <>{c.parts(parts.map((part) => c.part[part]).join(', '))}</>
  return (
    <>
      {side(from, withheld ? c.withheld : c.silent)} → {side(to, c.silent)}
    </>
  )
}
