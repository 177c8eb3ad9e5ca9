/** On what terms progress is judged: baseline, vintage, and a target of the reader's own. */
import type { SeriesHistory } from '../../../shared/analysis/history.ts'
import type { Subject } from '../models/analysis/subject.ts'
import type { PickerProps } from './pickers.tsx'
import { useWords } from './words.ts'

interface TermsProps extends PickerProps {
  readonly subject: Subject
  readonly series?: SeriesHistory
  /** The first year that counts now. */
  readonly since: number
}

export function Terms({ choice, onChoice, subject, series, since }: TermsProps) {
  const { t, date } = useWords()
  const { vintages = [] } = series ?? {}
  const uses = ({ newest, cycles }: (typeof vintages)[number]): string =>
    newest ? t.uses.newest : cycles.length > 0 ? t.uses.cycles(cycles) : t.uses.none
  const dated = ({ vintage, basis }: (typeof vintages)[number]): string =>
    basis === 'assumed' ? t.imported(date(vintage)) : date(vintage)
  return (
    <p class="terms">
      <label>
        {t.baseline}{' '}
        <select
          autocomplete="off"
          value={String(since)}
          onChange={({ currentTarget }) => onChoice?.({ ...choice, base: Number(currentTarget.value) })}
        >
          {[...new Set([...subject.times.slice(0, -1), since])].sort().map((year) => (
            <option key={year} value={String(year)}>
              {year}
            </option>
          ))}
        </select>
      </label>{' '}
      {vintages.length > 0 && (
        <label>
          {t.vintage}{' '}
          <select
            autocomplete="off"
            value={choice.vintage ?? vintages.find(({ newest }) => newest)?.vintage ?? ''}
            onChange={({ currentTarget }) => onChoice?.({ ...choice, vintage: currentTarget.value })}
          >
            {vintages.map((vintage) => (
              <option key={`${vintage.vintage} ${vintage.file}`} value={vintage.vintage}>
                {`${dated(vintage)} (${uses(vintage)})`}
              </option>
            ))}
          </select>
        </label>
      )}
    </p>
  )
}

/** A target that is the reader's own; both numbers are needed. */
export function TargetForm({ choice, onChoice }: PickerProps) {
  const { t, figure } = useWords()
  const { target } = choice
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const given = new FormData(form)
    const [value, year] = [String(given.get('target') ?? ''), Number(given.get('by'))]
    const { target: _, ...rest } = choice
    onChoice?.(value === '' || !year ? rest : { ...rest, target: { value: Number(value), year } })
  }
  return (
    <details open={target !== undefined}>
      <summary>{target ? t.targetMark(figure(target.value), target.year) : t.target}</summary>
      <p>{t.targetText}</p>
      <form class="terms" onSubmit={submit}>
        <label>
          {t.targetValue}{' '}
          <input name="target" type="number" step="any" autocomplete="off" value={target?.value ?? ''} />
        </label>{' '}
        <label>
          {t.targetYear}{' '}
          <input
            name="by"
            type="number"
            min="2018"
            max="2100"
            autocomplete="off"
            value={target?.year ?? ''}
          />
        </label>{' '}
        <button type="submit">{t.apply}</button>
      </form>
    </details>
  )
}
