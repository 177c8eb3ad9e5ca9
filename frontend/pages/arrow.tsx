/** Direction of a change: a drawn arrow, because not every font has one, and its word. */
import { useLocale } from './locale.tsx'
import type { Mean } from './props.ts'

type Change = NonNullable<Mean['change']>

const paths: Readonly<Record<Change, string>> = {
  up: 'M2 10 9 3M4 3h5v5',
  same: 'M1 6h9M7 2.5 10.5 6 7 9.5',
  down: 'M2 2 9 9M9 4v5H4',
}

/** The arrow alone; whoever shows it says the word beside it. */
export const ArrowMark = ({ change }: { change: Change }) => (
  <svg class="arrow" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path d={paths[change]} />
  </svg>
)

/** Arrow and word; `quiet` leaves the word to those who listen. */
export function Arrow({ change, quiet = false }: { change: Change; quiet?: boolean }) {
  const { changeWord } = useLocale().t.site
  return (
    <>
      <ArrowMark change={change} />
      <span class={quiet ? 'sr' : ''}> {changeWord[change]}</span>
    </>
  )
}
