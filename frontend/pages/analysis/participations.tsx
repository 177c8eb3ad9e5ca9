/** Who takes part beside who does not, before and after joining: an association, said as one. */
import { DataTable } from '../data-table.tsx'
import { useLocale } from '../locale.tsx'
import type { Comparison, Joiner } from '../models/analysis/density.ts'

interface ParticipationsProps {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly comparisons: readonly Comparison[]
  readonly demonstration: boolean
}

export function Participations({ id, title, text, comparisons, demonstration }: ParticipationsProps) {
  const { t } = useLocale()
  const { density } = t.analysis
  const mark = demonstration ? ` ${t.site.demonstration}.` : ''
  const joiners = comparisons[0]?.joiners ?? []
  const known = comparisons.map((comparison) => ({
    ...comparison,
    joiners: comparison.joiners.filter(({ difference }) => difference !== undefined),
  }))
  const without = joiners.filter(({ difference }) => difference === undefined)
  return (
    <section id={id}>
      <h2>{title}</h2>
      <p>{text}</p>
      <p class="note">{density.association}</p>
      <Groups title={title} caption={density.groupsCaption + mark} comparisons={comparisons} />
      {known.some((comparison) => comparison.joiners.length > 0) && (
        <details>
          <summary>{density.join}</summary>
          <BeforeAfter title={title} caption={density.joinCaption + mark} comparisons={known} />
        </details>
      )}
      {without.length > 0 && (
        <p>
          <small>
            {density.without(
              without.map(
                ({ economy, joined, verified }) =>
                  `${t.framework.economies[economy].label} (${joined}${verified ? '' : `, ${t.area.unverified}`})`,
              ),
            )}
          </small>
        </p>
      )}
    </section>
  )
}

function useNames() {
  const { t } = useLocale()
  return (subject: string): string =>
    subject.includes('.')
      ? `${subject} ${t.framework.indicators[subject]?.name}`
      : `${subject} ${t.framework.areas[subject as '8'].shortName}`
}

interface ComparisonTable {
  /** Sets the table apart from that of the other system. */
  readonly title: string
  readonly caption: string
  readonly comparisons: readonly Comparison[]
}

/** By cycle: the mean of those who take part today, and of the others. */
function Groups({ title, caption, comparisons }: ComparisonTable) {
  const { t, figure } = useLocale()
  const { density } = t.analysis
  const name = useNames()
  const cycles = comparisons[0]?.groups.map(({ cycle }) => cycle) ?? []
  return (
    <DataTable label={`${title}: ${caption}`} caption={caption}>
      <thead>
        <tr>
          <th scope="col">{density.subject}</th>
          <th scope="col">{density.who}</th>
          {cycles.map((cycle) => (
            <th scope="col" class="n" key={cycle}>
              {cycle}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {comparisons.flatMap(({ subject, groups }) =>
          (['inside', 'outside'] as const).map((side) => (
            <tr key={subject + side}>
              {side === 'inside' && (
                <th scope="rowgroup" rowSpan={2}>
                  {name(subject)}
                </th>
              )}
              <th scope="row">{density.sides[side]}</th>
              {groups.map((group) => (
                <td class="n" key={group.cycle}>
                  {group[side].mean === undefined ? '–' : figure(group[side].mean)}{' '}
                  <small>{t.instruments.of(group[side].n, group[side].of)}</small>
                </td>
              ))}
            </tr>
          )),
        )}
      </tbody>
    </DataTable>
  )
}

function BeforeAfter({ title, caption, comparisons }: ComparisonTable) {
  const { t, figure } = useLocale()
  const { density } = t.analysis
  const name = useNames()
  const shown = (value: number | undefined) => (value === undefined ? '–' : figure(value))
  const cells = ({ before, after, difference, others }: Joiner) => [
    before,
    after,
    difference,
    others?.difference,
  ]
  return (
    <DataTable label={`${title}: ${caption}`} caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t.overview.economy}</th>
          <th scope="col">{density.subject}</th>
          {[density.before, density.after, density.difference, density.others].map((column) => (
            <th scope="col" class="n" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {comparisons.flatMap(({ subject, joiners }) =>
          joiners.map((joiner) => (
            <tr key={subject + joiner.economy}>
              <th scope="row">
                {t.framework.economies[joiner.economy].label} <small>{joiner.joined}</small>
              </th>
              <td>{name(subject)}</td>
              {cells(joiner).map((value, i) => (
                <td class="n" key={`${i}`}>
                  {shown(value)}
                </td>
              ))}
            </tr>
          )),
        )}
      </tbody>
    </DataTable>
  )
}
