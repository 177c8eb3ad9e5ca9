/** The assignments of a report, shown as somebody makes them and stored one change after the other. */
import { useRef, useState } from 'preact/hooks'
import type { Assignments } from '../../shared/assignment.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import type { FocusAreaId } from '../../shared/framework/types.ts'
import { ProblemError, people, sending } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import { useLoaded } from './loading.tsx'
import { loadAssignments } from './team.ts'

const m = t.members

/** A person who comes to a section, or leaves it. */
interface Toggle {
  readonly area: FocusAreaId
  readonly subject: string
}

export function useAssignments(cycle: string, economy: EconomyKey) {
  /** As the API last had them. */
  const stored = useRef<Assignments>(undefined)
  const loaded = useLoaded(async () => {
    stored.current = await loadAssignments(cycle, economy)
    return stored.current
  }, [cycle, economy])
  const queue = useRef(Promise.resolve())
  const [note, setNote] = useState('')
  const [failed, setFailed] = useState<Error>()
  const reload = async (): Promise<void> => {
    setFailed(undefined)
    await loaded.reload()
  }
  const send = async (change: Toggle): Promise<void> => {
    if (!stored.current) return
    try {
      stored.current = await store(toggled(stored.current, change))
      setNote(m.kept)
    } catch (error) {
      const lost = error instanceof ProblemError && error.details.code === 'assignments-changed'
      await reload()
      if (lost) setNote(m.meanwhile)
      else setFailed(error as Error)
    }
  }
  const assign = (change: Toggle): void => {
    setNote('')
    loaded.update((shown) => toggled(shown, change))
    queue.current = queue.current.then(() => send(change))
  }
  return { assignments: loaded.value, assign, reload, note, error: failed ?? loaded.error }
}

async function store({ cycle, economy, sections, revision }: Assignments): Promise<Assignments> {
  const route = people[':team'].assignments[':cycle']
  const reply = await route.$put({ param: { team: economy, cycle } }, sending({ sections }, revision))
  return (await reply.json()) as Assignments
}

function toggled(before: Assignments, { area, subject }: Toggle): Assignments {
  const there = before.sections[area] ?? []
  const now = there.includes(subject) ? there.filter((s) => s !== subject) : [...there, subject]
  return { ...before, sections: { ...before.sections, [area]: now } }
}
