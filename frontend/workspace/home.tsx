/** What waits for the person who is signed in. */
import { type Actor, economiesOf, isAnalyst } from '../../shared/actor.ts'
import { type Cycle, phaseOf } from '../../shared/cycle.ts'
import { economyOf } from '../../shared/economies.ts'
import { api } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import { Failure, Loading, useLoaded } from './loading.tsx'

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
    </>
  )
}

function CycleWork({ actor, cycle }: { actor: Actor; cycle: Cycle }) {
  const phase = phaseOf(cycle, new Date().toISOString())
  const when = { upcoming: h.opens(cycle.opens), open: h.due(cycle.due), closed: h.closed(cycle.closes) }[
    phase
  ]
  return (
    <section class="item">
      <h2>{h.cycle(cycle.cycle)}</h2>
      <p class="soft">
        {h.phase[phase]}, {when} {cycle.demonstration && <span class="flag">{h.demonstration}</span>}
      </p>
      <ul class="plain">
        {economiesOf(actor).map((key) => (
          <li key={key}>
            <a href={`/workspace/reports/${cycle.cycle}/${key}/1`}>
              {h.report(economyOf(key).label, cycle.cycle)}
            </a>
          </li>
        ))}
        {isAnalyst(actor) && (
          <li>
            <a href={`/workspace/queue?cycle=${cycle.cycle}`}>{h.review(cycle.cycle)}</a>
          </li>
        )}
      </ul>
    </section>
  )
}
