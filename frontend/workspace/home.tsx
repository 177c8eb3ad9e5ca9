/** What waits for the person who is signed in. */
import { type Actor, economiesOf, isAnalyst } from '../../shared/actor.ts'
import { type Cycle, phaseOf } from '../../shared/cycle.ts'
import { indicators } from '../../shared/framework/index.ts'
import { api } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import { serverNow } from '../server-time.ts'
import { Failure, Loading, useLoaded } from './loading.tsx'
import { economyName } from './names.ts'
import { assignedNotices, lookNotices, type Notice, noticesOf } from './notices.ts'
import { Reminders } from './reminders.tsx'
import { loadAssignments } from './team.ts'

const h = t.home

export async function loadCycles(): Promise<Cycle[]> {
  const { cycles } = await (await api.cycles.$get()).json()
  return [...cycles].sort((a, b) => (a.cycle < b.cycle ? 1 : -1))
}

export function Home({ actor }: { actor: Actor }) {
  const cycles = useLoaded(loadCycles, [])
  return (
    <>
      <h1>{h.title}</h1>
      {actor.grants.length === 0 && <p class="lead">{t.noRole}</p>}
      {cycles.error && <Failure error={cycles.error} retry={cycles.reload} />}
      {!cycles.value && !cycles.error && <Loading />}
      {cycles.value?.length === 0 && <p>{h.none}</p>}
      {cycles.value?.map((cycle) => (
        <CycleWork key={cycle.cycle} actor={actor} cycle={cycle} />
      ))}
      {actor.grants.length > 0 && <Reminders />}
    </>
  )
}

function CycleWork({ actor, cycle }: { actor: Actor; cycle: Cycle }) {
  const now = serverNow()
  const phase = phaseOf(cycle, now)
  const when = { upcoming: h.opens(cycle.opens), open: h.due(cycle.due), closed: h.closed(cycle.closes) }[
    phase
  ]
  const economies = economiesOf(actor)
  return (
    <section class="item">
      <h2>{h.cycle(cycle.cycle)}</h2>
      <p class="soft">
        {when} {cycle.demonstration && <span class="flag">{h.demonstration}</span>}
      </p>
      {phase === 'open' && <Waiting actor={actor} cycle={cycle} />}
      {phase === 'closed' && cycle.secondLookDays !== undefined && economies.length > 0 && (
        <LooksWaiting actor={actor} cycle={cycle} />
      )}
      <ul class="plain">
        {economies.map((key) => (
          <li key={key}>
            <a href={`/workspace/reports/${cycle.cycle}/${key}/1`}>
              {h.report(economyName(key), cycle.cycle)}
            </a>
          </li>
        ))}
        {isAnalyst(actor) && (
          <>
            <li>
              <a href={`/workspace/queue?cycle=${cycle.cycle}`}>{h.review(cycle.cycle)}</a>
            </li>
            <li>
              <a href={`/workspace/check?cycle=${cycle.cycle}`}>{h.check(cycle.cycle)}</a>
            </li>
          </>
        )}
      </ul>
    </section>
  )
}

/** What waits for this person in an open cycle. */
function Waiting({ actor, cycle }: { actor: Actor; cycle: Cycle }) {
  const data = useLoaded(async () => {
    const [reports, assignments] = await Promise.all([
      api.reports[':cycle'].$get({ param: { cycle: cycle.cycle } }),
      Promise.all(economiesOf(actor).map((economy) => loadAssignments(cycle.cycle, economy))),
    ])
    return { statuses: (await reports.json()).statuses, assignments }
  }, [cycle.cycle])
  if (!data.value) return data.error ? <Failure error={data.error} retry={data.reload} /> : <Loading />
  const { statuses, assignments } = data.value
  const notices = [
    ...noticesOf(actor, cycle, statuses, serverNow()),
    ...assignments.flatMap((each) => assignedNotices(actor, each, statuses)),
  ]
  return (
    <>
      {economiesOf(actor).map((key) => {
        const sections = statuses.find(({ economy }) => economy === key)?.sections
        const answered = Object.values(sections ?? {}).reduce((sum, section) => sum + section.answered, 0)
        return <p key={key}>{h.answered(answered, indicators.length)}</p>
      })}
      <h3>{h.waits}</h3>
      {notices.length === 0 && <p>{h.nothing}</p>}
      <Notices of={notices} />
    </>
  )
}

/** What still waits for an economy after a cycle has closed: its replies to second looks. */
function LooksWaiting({ actor, cycle }: { actor: Actor; cycle: Cycle }) {
  const data = useLoaded(
    async () => (await (await api.reports[':cycle'].$get({ param: { cycle: cycle.cycle } })).json()).statuses,
    [cycle.cycle],
  )
  if (!data.value) return data.error ? <Failure error={data.error} retry={data.reload} /> : <Loading />
  return <Notices of={lookNotices(actor, cycle, data.value, serverNow())} />
}

const Notices = ({ of }: { of: readonly Notice[] }) => (
  <ul>
    {of.map(({ words, href }) => (
      <li key={words + href}>
        <a href={href}>{words}</a>
      </li>
    ))}
  </ul>
)
