/** Any two releases compared, where scripts run; `frontend/site/compare-releases.ts` does it when both are chosen. */
import type { ChangeKind } from '../../shared/release/difference.ts'
import { dataBlock } from './data-block.ts'
import { useLocale } from './locale.tsx'

/** Every word and name that the comparison says. */
export interface ReleaseTexts {
  readonly columns: readonly string[]
  readonly caption: string
  readonly kinds: Readonly<Record<ChangeKind, string>>
  readonly sides: { readonly own: string; readonly series: string }
  /** `#` stands for the date. */
  readonly vintages: { readonly stated: string; readonly assumed: string }
  readonly levels: Readonly<Record<string, string>>
  readonly statuses: Readonly<Record<string, string>>
  readonly economies: Readonly<Record<string, string>>
  readonly indicators: Readonly<Record<string, string>>
  readonly choose: string
  readonly working: string
  readonly nothing: string
  readonly failed: string
  /** `#` stands for how many are shown. */
  readonly more: string
}

export function ReleaseChoice(props: { numbers: readonly number[]; demonstration: boolean }) {
  const { numbers, demonstration } = props
  const { t } = useLocale()
  const r = t.releases
  const c = r.changeColumns
  const { economies, indicators } = t.framework
  const texts: ReleaseTexts = {
    ...r.choice.texts,
    columns: [c.economy, c.cycle, c.indicator, c.kind, c.before, c.after],
    caption: r.changesCaption + (demonstration ? `. ${t.site.demonstration}` : ''),
    kinds: r.kinds,
    sides: r.sides,
    levels: t.site.shortLevels,
    statuses: t.site.statuses,
    economies: Object.fromEntries(Object.entries(economies).map(([key, { label }]) => [key, label])),
    indicators: Object.fromEntries(Object.entries(indicators).map(([id, { name }]) => [id, name])),
  }
  const options = numbers.map((number) => (
    <option key={number} value={number}>
      {r.number(number)}
    </option>
  ))
  return (
    <section class="js any-two" id="any-two">
      <h2>{r.choice.title}</h2>
      <p>
        <label>
          {r.choice.from} <select id="from">{[<option key="" value="" />, ...options]}</select>
        </label>{' '}
        <label>
          {r.choice.to} <select id="to">{[<option key="" value="" />, ...options]}</select>
        </label>
      </p>
      <p role="status" />
      <div />
      <script type="application/json" dangerouslySetInnerHTML={{ __html: dataBlock(texts) }} />
    </section>
  )
}
