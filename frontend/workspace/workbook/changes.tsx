/** Every change of a file, to be ticked and applied. */
import type { Proposal } from '../../../shared/formats/workbook/propose.ts'
import { text as b } from '../../locales/workbook.ts'
import { ChangeRow } from './change-row.tsx'
import type { Current } from './page.tsx'
import { isOpen, type Run, useRows } from './use-rows.ts'

const c = b.changes

interface ChangesProps {
  readonly current: Current
  readonly proposal: Proposal & { readonly kind: 'read' }
}

export function Changes({ current, proposal }: ChangesProps) {
  const { changes, problems, unchanged, missing, missingColumns } = proposal
  // With errors in the file nothing is ticked: to apply the rest without them is for the person to say.
  const { rows, run, tick, tickAll, applyTicked, stop, replace } = useRows(
    changes,
    current,
    problems.length === 0,
  )
  const ticked = rows.filter((row) => row.ticked).length
  const open = rows.filter(isOpen).length
  const running = run.kind === 'running'
  return (
    <section aria-label={c.title}>
      <h2>{c.title}</h2>
      <p role="status">
        {changes.length > 0 ? c.count(changes.length) : problems.length === 0 && c.none}{' '}
        {c.unchanged(unchanged)}
      </p>
      {missing.length > 0 && <p class="soft">{c.missing(missing)}</p>}
      {missingColumns.length > 0 && <p class="soft">{c.missingColumns(missingColumns)}</p>}
      {open > 1 && (
        <p class="row">
          <button type="button" class="link" onClick={() => tickAll(true)} disabled={running}>
            {c.all}
          </button>
          <button type="button" class="link" onClick={() => tickAll(false)} disabled={running}>
            {c.nothing}
          </button>
        </p>
      )}
      {rows.map((row) => (
        <ChangeRow
          key={row.change.indicator}
          row={row}
          disabled={running}
          onTick={(wanted) => tick(row.change.indicator, wanted)}
          onReplace={(base) => replace(row, base)}
        />
      ))}
      {rows.length > 0 && (
        <div class="apply">
          {running && (
            <button type="button" onClick={stop}>
              {b.apply.stop}
            </button>
          )}
          {!running && open > 0 && (
            <button type="button" class="main" onClick={applyTicked} disabled={ticked === 0}>
              {b.apply.start(ticked)}
            </button>
          )}
          <Progress run={run} />
        </div>
      )}
    </section>
  )
}

function Progress({ run }: { run: Run }) {
  const words =
    run.kind === 'running'
      ? b.apply.progress(run.done, run.all)
      : run.kind === 'ended'
        ? `${b.apply.finished(run.stored, run.left)} ${run.stopped ? b.apply.stopped : ''}`
        : ''
  return (
    <>
      {run.kind === 'running' && <progress value={run.done} max={run.all} aria-label={words} />}
      <p role="status">{words}</p>
    </>
  )
}
