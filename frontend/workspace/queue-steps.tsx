/** Reviewing or publishing the picked sections of the queue, one after the other. */
import { useState } from 'preact/hooks'
import type { ReportView } from '../../shared/report/view.ts'
import { api } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import { DryRun } from './dry-run.tsx'
import { Failure, useStep } from './loading.tsx'
import { areaName, economyName } from './names.ts'
import { isToPublish, isToReview, type QueueRow } from './queue-filter.ts'
import { sendStep } from './step.tsx'

const q = t.queue

const nameOf = ({ economy, area }: QueueRow) => `${economyName(economy)}, ${area} ${areaName(area)}`

export function QueueSteps(props: {
  cycle: string
  rows: readonly QueueRow[]
  reload: () => Promise<void>
  onDone: () => void
}) {
  const { cycle, rows, reload, onDone } = props
  const [note, setNote] = useState('')
  const toReview = rows.filter(isToReview)
  const toPublish = rows.filter(isToPublish)
  const take = async (step: 'review' | 'publish', those: readonly QueueRow[]): Promise<void> => {
    let done = 0
    const failures: string[] = []
    for (const row of those) {
      try {
        await sendRow(cycle, row, step)
        done += 1
      } catch (error) {
        failures.push(q.notDone(nameOf(row), (error as Error).message))
      }
    }
    setDry(false)
    setNote(q.done[step](done) + failures.join(''))
    onDone()
    await reload()
  }
  const reviewing = useStep(() => take('review', toReview))
  const publishing = useStep(() => take('publish', toPublish))
  const [dry, setDry] = useState(false)
  const busy = reviewing.busy || publishing.busy
  const error = reviewing.error ?? publishing.error
  return (
    <>
      <p class="row picked">
        {toReview.length > 0 && (
          <button type="button" class="main" onClick={reviewing.run} disabled={busy}>
            {q.review(toReview.length)}
          </button>
        )}
        {toPublish.length > 0 && (
          <button type="button" class="main" onClick={publishing.run} disabled={busy}>
            {q.publish(toPublish.length)}
          </button>
        )}
        {toPublish.length > 0 && !dry && (
          <button type="button" onClick={() => setDry(true)}>
            {t.changes.show}
          </button>
        )}
      </p>
      <p role="status">{note}</p>
      {error && <Failure error={error} />}
      {dry && toPublish.length > 0 && <DryRun cycle={cycle} rows={toPublish} />}
    </>
  )
}

/** The step, on the section as it stands now. */
async function sendRow(cycle: string, { economy, area }: QueueRow, step: 'review' | 'publish') {
  const response = await api.reports[':cycle'][':economy'].$get({ param: { cycle, economy } })
  const report = (await response.json()) as ReportView
  const base = report.sections[area].section?.id ?? null
  await sendStep({ cycle, economy, area }, step, base, crypto.randomUUID())
}
