/** A labelled choice of a few. */
import { useId } from 'preact/hooks'

export function Select<T extends string>(props: {
  label: string
  value: T
  options: readonly (readonly [T, string])[]
  choose: (value: T) => void
}) {
  const { label, value, options, choose } = props
  const id = useId()
  return (
    <div class="f">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value as T)}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
