/** Choosing what to look at: a subject, economies, a group of one's own. */
import { economies } from '../../../shared/economies.ts'
import { Marker } from '../compare-picks.tsx'
import { type Choice, picksMax } from './choice.ts'
import { useWords } from './words.ts'

export interface PickerProps {
  readonly choice: Choice
  /** Absent at publishing. */
  readonly onChoice?: (choice: Choice) => void
}

/** `withEconomies` offers economies as subjects too. */
export function SubjectPicker({ choice, onChoice, withEconomies }: PickerProps & { withEconomies: boolean }) {
  const { t, names } = useWords()
  return (
    <p class="js">
      <label>
        {withEconomies ? t.subject : t.subjectShort}{' '}
        <select
          id="of"
          disabled={!onChoice}
          autocomplete="off"
          value={choice.of}
          onChange={({ currentTarget: { value } }) => {
            const { economies, group } = choice
            onChoice?.({ of: value, economies, group })
          }}
        >
          <option value="">{t.none}</option>
          <optgroup label={t.groupsOf.areas}>
            {names.areas.map(({ id, name }) => (
              <option key={id} value={id}>{`${id} ${name}`}</option>
            ))}
          </optgroup>
          {withEconomies && (
            <optgroup label={t.groupsOf.economies}>
              {economies.map(({ key }, e) => (
                <option key={key} value={key.toLowerCase()}>
                  {names.economies[e]}
                </option>
              ))}
            </optgroup>
          )}
          {names.areas.map((area) => (
            <optgroup key={area.id} label={`${area.id} ${area.name}`}>
              {names.indicators
                .filter((indicator) => indicator.area === area.id)
                .map(({ id, name }) => (
                  <option key={id} value={id}>{`${id} ${name}`}</option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
    </p>
  )
}

export function EconomyPickers({ choice, onChoice }: PickerProps) {
  const { t, names } = useWords()
  const pick = (place: number, key: string) =>
    onChoice?.({
      ...choice,
      economies: Array.from({ length: picksMax }, (_, i) =>
        i === place ? key : (choice.economies[i] ?? ''),
      ),
    })
  return (
    <fieldset class="js picks">
      <legend>{t.picks}</legend>
      {Array.from({ length: picksMax }, (_, i) => (
        <label key={`${i}`}>
          <Marker place={i} />
          <span class="sr">{t.pick(i + 1)}</span>
          <select
            autocomplete="off"
            value={choice.economies[i] ?? ''}
            onChange={({ currentTarget }) => pick(i, currentTarget.value)}
          >
            <option value="">{t.nobody}</option>
            {economies.map(({ key }, e) => (
              <option
                key={key}
                value={key.toLowerCase()}
                disabled={
                  choice.economies.includes(key.toLowerCase()) && choice.economies[i] !== key.toLowerCase()
                }
              >
                {names.economies[e]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  )
}

/** A group of one's own; it opens by itself where one stands in the address. */
export function GroupPicker({ choice, onChoice }: PickerProps) {
  const { t, names } = useWords()
  const { group } = choice
  return (
    <details open={group.length > 0}>
      <summary>
        {t.group}: {t.groupChosen(group.length)}
      </summary>
      <fieldset class="group">
        <legend>{t.groupText}</legend>
        {economies.map(({ key }, e) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={group.includes(key)}
              onChange={({ currentTarget: { checked } }) =>
                onChoice?.({
                  ...choice,
                  group: economies.flatMap((economy) =>
                    (economy.key === key ? checked : group.includes(economy.key)) ? [economy.key] : [],
                  ),
                })
              }
            />{' '}
            {names.economies[e]}
          </label>
        ))}
      </fieldset>
      <button type="button" onClick={() => onChoice?.({ ...choice, group: [] })}>
        {t.clear}
      </button>
    </details>
  )
}
