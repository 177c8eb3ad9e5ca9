/** Participation in the CBPR System over time: steps, and the same as a table. */
import { cbprParticipation } from '../../shared/framework/index.ts'
import { useLocale } from './locale.tsx'

const first = cbprParticipation.reduce((year, p) => Math.min(year, p.year), Number.POSITIVE_INFINITY)
const lastJoined = cbprParticipation.reduce((year, p) => Math.max(year, p.year), first)
const step = 40
const height = 150
const rise = 14

/** Years from the first joining to `until`, each with those who had joined by then. */
const yearsUntil = (until: number) =>
  Array.from({ length: until - first + 1 }, (_, i) => first + i).map((year) => ({
    year,
    joined: cbprParticipation.filter((p) => p.year === year),
    count: cbprParticipation.filter((p) => p.year <= year).length,
  }))

/** `cycle` is the newest published one: the picture reaches to its year. */
export function ParticipationPicture({ cycle }: { cycle: string | undefined }) {
  const { t } = useLocale()
  const years = yearsUntil(Math.max(lastJoined, Number(cycle ?? 0)))
  const s = t.instruments
  const path = years
    .map(({ count }, i) => `${i === 0 ? 'M' : 'V'}${i === 0 ? `0 ${y(count)}` : y(count)}H${(i + 1) * step}`)
    .join('')
  return (
    <figure class="participation">
      <svg viewBox={`0 0 ${years.length * step} ${height + 20}`} aria-hidden="true">
        <path class="base" d={`M0 ${height}H${years.length * step}`} />
        <path class="steps" d={path} />
        {years.map(({ year, count, joined }, i) => (
          <g key={year}>
            {joined.length > 0 && (
              <text x={i * step + step / 2} y={y(count) - 5}>
                {count}
              </text>
            )}
            {i % 2 === 0 && (
              <text class="year" x={i * step + step / 2} y={height + 15}>
                {year}
              </text>
            )}
          </g>
        ))}
      </svg>
      <figcaption>{s.participationText(cbprParticipation.length, first)}</figcaption>
      <table class="data">
        <caption>{s.participationCaption}</caption>
        <thead>
          <tr>
            <th scope="col" class="n">
              {s.year}
            </th>
            <th scope="col">{s.joined}</th>
            <th scope="col" class="n">
              {s.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {years
            .filter(({ joined }) => joined.length > 0)
            .map(({ year, joined, count }) => (
              <tr key={year}>
                <td class="n">{year}</td>
                <th scope="row">
                  {joined.map(({ economy }) => t.framework.economies[economy].label).join('; ')}
                  {joined.some(({ yearVerified }) => !yearVerified) && <small> ({t.area.unverified})</small>}
                </th>
                <td class="n">{count}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </figure>
  )
}

const y = (count: number): number => height - count * rise
