/** Two versions of one thing side by side, and the choice between them. */
import type { ComponentChildren } from 'preact'
import type { Signature } from '../../shared/actor.ts'
import { instant, text as t } from '../locales/workspace.ts'
import { useWho } from './who.ts'

const c = t.answer.conflict

interface TwoVersionsProps {
  readonly label: string
  /** Who stored the other version and when (ISO 8601 UTC); null where nothing is stored. */
  readonly stored: { readonly by: Signature; readonly at: string } | null
  readonly theirs: ComponentChildren
  readonly keepTheirs: () => void
  /** ISO 8601 UTC. */
  readonly typedAt: string
  readonly mine: ComponentChildren
  readonly keepMine: () => void
}

export function TwoVersions(props: TwoVersionsProps) {
  const who = useWho()
  const { label, stored, theirs, keepTheirs, typedAt, mine, keepMine } = props
  return (
    <section class="alert" aria-label={label}>
      <div class="two">
        <div>
          <h3>{c.theirs}</h3>
          {stored && (
            <p class="soft">
              {who(stored.by)}, {instant(stored.at)}
            </p>
          )}
          {theirs}
          <button type="button" onClick={keepTheirs}>
            {c.keepTheirs}
          </button>
        </div>
        <div>
          <h3>{c.mine}</h3>
          <p class="soft">{instant(typedAt)}</p>
          {mine}
          <button type="button" onClick={keepMine}>
            {c.keepMine}
          </button>
        </div>
      </div>
    </section>
  )
}
