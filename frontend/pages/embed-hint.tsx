import { useLocale } from './locale.tsx'
import type { CycleLink } from './props.ts'

/** The address of the embedded form of a page that has one for each cycle. */
export const embedOf = (cycles: readonly CycleLink[]): string => `/embed${hereOf(cycles)}`

/** The address of the page in the cycle that it shows. */
export const hereOf = (cycles: readonly CycleLink[]): string =>
  cycles.find(({ current }) => current)?.href ?? '/'

interface EmbedHintProps {
  /** That of the embedded form. */
  readonly address: string
  readonly name: string
  /** At which all or most of it shows in a column of 600 pixels. */
  readonly height: number
}

/** How to put a part of this page into another. */
export function EmbedHint({ address, name, height }: EmbedHintProps) {
  const { t, to } = useLocale()
  const e = t.embed
  return (
    <details class="noprint">
      <summary>{e.summary}</summary>
      <p>
        <a href={to(address)}>{e.alone}</a>
      </p>
      <label class="js embed">
        {e.snippet}
        <textarea readOnly rows={3} data-embed={to(address)} data-name={name} data-height={height} />
      </label>
    </details>
  )
}
