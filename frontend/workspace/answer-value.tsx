/** What is answered: a level or a number, or one of the two honest ways out. */
import { useId } from 'preact/hooks'
import type { Level } from '../../shared/answer.ts'
import type { Indicator } from '../../shared/framework/types.ts'
import type { FieldError } from '../../shared/problem.ts'
import { fieldError } from '../client.ts'
import { framework, text as t } from '../locales/workspace.ts'
import type { Draft } from './draft.ts'
import { Field } from './field.tsx'
import { reasonName, unitName } from './names.ts'

const a = t.answer
const levels: readonly Level[] = ['full', 'partial', 'pilot', 'none']

export interface FieldsProps {
  readonly indicator: Indicator
  readonly draft: Draft
  readonly errors: readonly FieldError[]
  readonly change: (part: Partial<Draft>) => void
}

export function AnswerValueFields(props: FieldsProps) {
  const { indicator, draft, errors, change } = props
  const name = useId()
  const radio = (kind: Draft['kind'], label: string, part: Partial<Draft> = {}) => (
    <label>
      <input
        type="radio"
        name={name}
        checked={draft.kind === kind}
        onChange={() => change({ kind, ...part })}
      />
      {label}
    </label>
  )
  const kindError = fieldError(errors, '/value/kind') ?? fieldError(errors, '/value/level')
  return (
    <fieldset>
      <legend>{indicator.kind === 'policy' ? a.level : a.give(unitName(indicator.unit))}</legend>
      {indicator.kind === 'policy' ? (
        <div class="levels">
          {levels.map((level) => (
            <label key={level}>
              <input
                type="radio"
                name={name}
                checked={draft.kind === 'level' && draft.level === level}
                onChange={() => change({ kind: 'level', level })}
              />
              <span>{t.levels[level]}</span>
              <small>{framework.indicators[indicator.id]?.levels[level] ?? t.levelMeanings[level]}</small>
            </label>
          ))}
        </div>
      ) : (
        <NumberFields {...props} />
      )}
      <div class="ways">
        {indicator.kind === 'measure' && radio('number', a.give(unitName(indicator.unit)))}
        {indicator.notApplicable.length > 0 &&
          radio('not_applicable', a.notApplicable, { reason: indicator.notApplicable[0] ?? '' })}
        {radio('not_reported', a.notReported, { reason: '' })}
      </div>
      {draft.kind === 'not_applicable' && <ReasonPicker {...props} />}
      {draft.kind === 'not_reported' && (
        <Field
          label={a.privateReason}
          value={draft.reason}
          error={fieldError(errors, '/value/reason')}
          onInput={(reason) => change({ reason })}
        />
      )}
      {kindError && <p class="error">{kindError}</p>}
    </fieldset>
  )
}

function NumberFields({ indicator, draft, errors, change }: FieldsProps) {
  const unit = indicator.kind === 'measure' ? indicator.unit : ''
  return (
    <div class="pair">
      <Field
        label={a.number}
        hint={`(${unitName(unit)})`}
        value={draft.number}
        error={fieldError(errors, '/value/number')}
        onInput={(number) => change({ kind: 'number', number })}
      />
      <Field
        label={a.year}
        value={draft.year}
        error={fieldError(errors, '/value/year')}
        onInput={(year) => change({ kind: 'number', year })}
      />
    </div>
  )
}

function ReasonPicker({ indicator, draft, errors, change }: FieldsProps) {
  const id = useId()
  const error = fieldError(errors, '/value/reason')
  return (
    <div class="f">
      <label for={id}>{a.reason}</label>
      <select
        id={id}
        value={draft.reason}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      >
        {indicator.notApplicable.map((reason) => (
          <option key={reason} value={reason}>
            {reasonName(reason)}
          </option>
        ))}
      </select>
      {error && <p class="error">{error}</p>}
    </div>
  )
}
