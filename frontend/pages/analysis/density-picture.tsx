/** One point for each focus area: what stands behind it across, how far it moved upward. */
import { useLocale } from '../locale.tsx'
import type { AreaDensity } from '../models/analysis/density.ts'
import { type Placed, sidesOf, ticksOf } from './dots.ts'

/** Across in percent, so that signs keep their size on every screen; upward in pixels. */
const [left, right, top, ground] = [10, 97, 28, 288]

/** Focus areas that have a change. */
export function DensityPicture({ areas }: { areas: readonly AreaDensity[] }) {
  const { t, figure } = useLocale()
  const { density } = t.analysis
  const points = areas.map(({ id, fora, instruments, change = 0 }) => ({
    id,
    behind: fora + instruments,
    change,
  }))
  const across = ticksOf(0, Math.max(1, ...points.map(({ behind }) => behind)))
  const upward = ticksOf(
    Math.min(0, ...points.map(({ change }) => change)),
    Math.max(1, ...points.map(({ change }) => change)),
  )
  const x = (behind: number) => left + (behind / (across.at(-1) ?? 1)) * (right - left)
  const [low = 0, high = 1] = [upward[0], upward.at(-1)]
  const y = (change: number) => Math.round(ground - ((change - low) / (high - low)) * (ground - top))
  const placed = sidesOf(points.map(({ id, behind, change }) => ({ id, x: x(behind), y: y(change) })))
  return (
    <figure class="dots">
      <svg role="img" aria-label={density.picture}>
        {upward.map((value) => (
          <>
            <line class={zero(value)} x1={`${left}%`} x2="100%" y1={y(value)} y2={y(value)} />
            <text class="end" x={`${left}%`} dx="-8" y={y(value) + 4}>
              {figure(value)}
            </text>
          </>
        ))}
        {across.map((value) => (
          <>
            <line class={zero(value)} x1={`${x(value)}%`} x2={`${x(value)}%`} y1={top} y2={ground + 5} />
            <text x={`${x(value)}%`} y={ground + 20}>
              {figure(value)}
            </text>
          </>
        ))}
        {placed.map((dot) => (
          <Point key={dot.id} {...dot} />
        ))}
        <text class="start" x="0" y="13">
          {density.upward}
        </text>
        <text class="end" x="100%" y={ground + 42}>
          {density.across}
        </text>
      </svg>
      <figcaption>{areas.map(({ id }) => `${id} ${t.framework.areas[id].shortName}`).join('; ')}</figcaption>
    </figure>
  )
}

const zero = (value: number): string | undefined => (value === 0 ? 'zero' : undefined)

function Point({ id, x, y, side, aside, labelY }: Placed) {
  const [look, beside] = side === 'right' ? ['start', 7] : ['end', -7]
  return (
    <g transform={aside === 0 ? undefined : `translate(${aside} 0)`}>
      <circle cx={`${x}%`} cy={y} r="4.5" />
      <text class={look} x={`${x}%`} dx={beside} y={labelY + 4.5}>
        {id}
      </text>
    </g>
  )
}
