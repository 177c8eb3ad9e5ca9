/** Who looks after which section: sections as rows, people as columns. */
import { type Actor, isFocalPointOf } from '../../shared/actor.ts'
import { phaseOf } from '../../shared/cycle.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import type { MemberView } from '../../shared/member.ts'
import { text as t } from '../locales/workspace.ts'
import { serverNow } from '../server-time.ts'
import { loadCycles } from './home.tsx'
import { Failure, Loading, useLoaded } from './loading.tsx'
import { areaNames } from './names.ts'
import { useAssignments } from './use-assignments.ts'

const m = t.members

interface TableProps {
  readonly actor: Actor
  readonly economy: EconomyKey
  readonly members: readonly MemberView[]
}

/** One table for each cycle that is not closed. */
export function AssignmentTables(props: TableProps) {
  const cycles = useLoaded(loadCycles, [])
  if (!cycles.value)
    return cycles.error ? <Failure error={cycles.error} retry={cycles.reload} /> : <Loading />
  const now = serverNow()
  return (
    <>
      {cycles.value
        .filter((cycle) => phaseOf(cycle, now) !== 'closed')
        .map(({ cycle }) => (
          <AssignmentTable key={`${cycle} ${props.economy}`} {...props} cycle={cycle} />
        ))}
    </>
  )
}

function AssignmentTable({ actor, economy, members, cycle }: TableProps & { cycle: string }) {
  const { assignments, assign, reload, note, error } = useAssignments(cycle, economy)
  if (!assignments) return error ? <Failure error={error} retry={reload} /> : <Loading />
  const mayAssign = isFocalPointOf(actor, economy)
  return (
    <section>
      <h2>{m.assignments(cycle)}</h2>
      <p class="soft">{m.assignmentsNote}</p>
      <section class="wrap" aria-label={m.assignments(cycle)} tabIndex={0}>
        <table class="data matrix pinned">
          <thead>
            <tr>
              <th scope="col">{m.section}</th>
              {members.map(({ subject, name }) => (
                <th scope="col" key={subject}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areaNames.map(({ id, shortName }) => (
              <tr key={id}>
                <th scope="row">
                  {id} {shortName}
                </th>
                {members.map(({ subject, name }) => (
                  <td key={subject}>
                    <input
                      type="checkbox"
                      aria-label={m.assign(`${id} ${shortName}`, name)}
                      checked={assignments.sections[id]?.includes(subject) ?? false}
                      disabled={!mayAssign}
                      onChange={() => assign({ area: id, subject })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p role="status">{note}</p>
      {error && <Failure error={error} retry={reload} />}
    </section>
  )
}
