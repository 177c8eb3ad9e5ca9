/** A labelled field whose error stands beside it and is read with it. */
import { useId } from 'preact/hooks'

interface FieldProps {
  readonly label: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly value: string
  readonly type?: 'text' | 'email' | 'url' | 'date' | 'datetime-local' | 'number'
  readonly rows?: number
  readonly lang?: string
  readonly required?: boolean
  readonly onInput: (value: string) => void
}

export function Field({
  label,
  hint,
  error,
  value,
  type = 'text',
  rows,
  lang,
  required,
  onInput,
}: FieldProps) {
  const id = useId()
  const common = {
    id,
    value,
    lang,
    dir: type === 'text' ? ('auto' as const) : undefined,
    required,
    'aria-invalid': error !== undefined,
    'aria-describedby': error === undefined ? undefined : `${id}e`,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  }
  return (
    <div class={error === undefined ? 'f' : 'f err'}>
      <label for={id}>
        {label} {hint && <small>{hint}</small>}
      </label>
      {rows === undefined ? (
        <input type={type as 'text'} {...common} />
      ) : (
        <textarea rows={rows} {...common} />
      )}
      {error !== undefined && (
        <p class="error" id={`${id}e`}>
          {error}
        </p>
      )}
    </div>
  )
}
