/** Who changed what when in a section. */
import type { SectionChange } from '../../shared/report/history.ts'
import { api } from '../client.ts'
import { instant, text as t } from '../locales/workspace.ts'
import { Failure, Loading, useLoaded } from './loading.tsx'
import { useWho } from './who.ts'

const h = t.history

interface Place {
  readonly cycle: string
  readonly economy: string
  readonly area: string
}

interface Changes {
  readonly changes: readonly SectionChange[]
  /** Names the page of older ones. */
  readonly next: number | null
}

async function loadChanges({ cycle, economy, area }: Place, before?: number): Promise<Changes> {
  const query = before === undefined ? {} : { query: { before: String(before) } }
  const route = api.reports[':cycle'][':economy'].sections[':area'].history
  return (await (await route.$get({ param: { cycle, economy, area }, ...query })).json()) as Changes
}

export function SectionHistory(place: Place) {
  const who = useWho()
  const loaded = useLoaded(() => loadChanges(place), [place.cycle, place.economy, place.area])
  if (!loaded.value)
    return loaded.error ? <Failure error={loaded.error} retry={loaded.reload} /> : <Loading />
  const { changes, next } = loaded.value
  const older = async (): Promise<void> => {
    const more = await loadChanges(place, next ?? undefined)
    loaded.update((value) => ({ changes: [...value.changes, ...more.changes], next: more.next }))
  }
  return (
    <>
      {changes.length === 0 && <p class="soft">{next === null ? h.none : h.noneHere}</p>}
      <ol class="plain log" reversed>
        {changes.map((change) => (
          <li key={change.seq}>
            <span>
              {change.indicator && <a href={`#q${change.indicator}`}>{change.indicator}</a>}{' '}
              {h.changes[change.change]}
              {change.verdict && `, ${t.secondLook.verdicts[change.verdict]}`}
              {change.note && (
                <>
                  : <span dir="auto">{change.note}</span>
                </>
              )}{' '}
              <small>
                {who(change.by)}, {instant(change.at)}
              </small>
            </span>
          </li>
        ))}
      </ol>
      {next !== null && (
        <button type="button" onClick={older}>
          {h.older}
        </button>
      )}
    </>
  )
}
