/** The check of the records: whether the recorded history of every report of a cycle holds together. */
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { type Actor, isAnalyst } from '../../shared/actor.ts'
import { economies } from '../../shared/economies.ts'
import { api } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import { Failure, useStep } from './loading.tsx'
import { economyName } from './names.ts'

const c = t.check

const verdictOn = async (cycle: string, economy: string) =>
  (await api.reports[':cycle'][':economy'].chain.$get({ param: { cycle, economy } })).json()
type Verdict = Awaited<ReturnType<typeof verdictOn>>

export function Check({ actor }: { actor: Actor }) {
  const { cycle } = useLocation().query
  const [verdicts, setVerdicts] = useState<readonly Verdict[]>([])
  const step = useStep(async () => {
    const made: Verdict[] = []
    setVerdicts([])
    for (const { key } of economies) {
      made.push(await verdictOn(cycle ?? '', key))
      setVerdicts([...made])
    }
  })
  if (!isAnalyst(actor) || cycle === undefined) return <h1>{t.lost}</h1>
  const reports = verdicts.filter(({ events, broken }) => events > 0 || broken)
  const broken = reports.filter((verdict) => verdict.broken)
  const events = reports.reduce((sum, report) => sum + report.events, 0)
  const done = verdicts.length === economies.length
  return (
    <>
      <h1>{c.title(cycle)}</h1>
      <p>{c.lead}</p>
      <button type="button" class="main" onClick={step.run} disabled={step.busy}>
        {done ? c.again : c.run}
      </button>
      <p role="status">
        {step.busy && c.running(verdicts.length, economies.length)}
        {done && (broken.length > 0 ? c.broken(broken.length) : c.holds(reports.length, events))}
      </p>
      {step.error && <Failure error={step.error} />}
      {reports.length > 0 && (
        <table class="data" aria-label={c.title(cycle)}>
          <thead>
            <tr>
              <th scope="col">{c.columns.economy}</th>
              <th scope="col">{c.columns.events}</th>
              <th scope="col">{c.columns.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {reports.map((verdict) => (
              <tr key={verdict.economy}>
                <th scope="row">{economyName(verdict.economy)}</th>
                <td>{verdict.events}</td>
                <td>{verdict.broken ? c.at(verdict.broken.seq, verdict.broken.reason) : c.fine}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
