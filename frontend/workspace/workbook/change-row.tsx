/** One change of a file: what stands now and what the file makes of it, a tick, and what became of it. */
import { useId } from 'preact/hooks'
import { text as b, wordsIn } from '../../locales/workbook.ts'
import { language } from '../../locales/workspace.ts'
import { AnswerReading } from '../answer-reading.tsx'
import type { RowState } from './apply.ts'
import { Difference } from './difference.tsx'
import { isOpen, type Row } from './use-rows.ts'

const c = b.changes

interface ChangeRowProps {
  readonly row: Row
  readonly disabled: boolean
  readonly onTick: (wanted: boolean) => void
  /** Replaces the version of this id, null for none, by that of the file. */
  readonly onReplace: (base: string | null) => void
}

export function ChangeRow({ row, disabled, onTick, onReplace }: ChangeRowProps) {
  const id = useId()
  const { change, state, locked } = row
  const { indicator, address, from, to } = change
  return (
    <article class="change" data-indicator={indicator}>
      <input
        id={id}
        type="checkbox"
        checked={row.ticked}
        disabled={disabled || !isOpen(row)}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <h3>
        <label for={id}>
          <span>{indicator}</span> {wordsIn(language).question(indicator)}
        </label>
        <small>{address}</small>
      </h3>
      <div class="what">
        {state.kind !== 'conflict' && <Difference from={from} to={to} />}
        {locked !== undefined && <p class="soft">{locked}</p>}
        <p class={`state ${state.kind}`} role="status">
          {stateWords(state)}
        </p>
        {state.kind === 'conflict' && (
          <Conflict state={state} row={row} disabled={disabled} onReplace={onReplace} />
        )}
      </div>
    </article>
  )
}

function stateWords(state: RowState): string {
  switch (state.kind) {
    case 'waiting':
      return ''
    case 'sending':
      return b.states.sending
    case 'stored':
      return b.states.stored(state.at)
    case 'refused':
      return b.states.refused(state.message)
    case 'unknown':
      return b.states.unknown(state.message)
    case 'conflict':
      return b.states.conflict
  }
}

function Conflict(props: Omit<ChangeRowProps, 'onTick'> & { state: RowState & { kind: 'conflict' } }) {
  const { row, state, disabled, onReplace } = props
  const side = (title: string, answer: Row['change']['to']) => (
    <div>
      <h4>{title}</h4>
      {answer ? <AnswerReading answer={answer} /> : <p>{c.cleared}</p>}
    </div>
  )
  return (
    <>
      <div class="two">
        {side(b.conflict.theirs, state.current?.answer ?? null)}
        {side(b.conflict.mine, row.change.to)}
      </div>
      {row.locked === undefined && (
        <button type="button" disabled={disabled} onClick={() => onReplace(state.current?.id ?? null)}>
          {b.conflict.replace}
        </button>
      )}
    </>
  )
}
