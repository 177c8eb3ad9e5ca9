/** One point for each focus area: what stands behind it across, how far it moved upward. */
import { useLocale } from '../locale.tsx'
import type { AreaDensity } from '../models/analysis/density.ts'

const width = 640
const height = 280
const inset = 32

export function DensityPicture({ areas }: { areas: readonly AreaDensity[] }) {
  const { t, figure } = useLocale()
  const { density } = t.analysis
  const points = areas.flatMap(({ id, fora, instruments, change }) =>
    change === undefined ? [] : [{ id, behind: fora + instruments, change }],
  )
  const most = Math.max(...points.map(({ behind }) => behind))
  const top = Math.max(1, ...points.map(({ change }) => change))
  const bottom = Math.min(0, ...points.map(({ change }) => change))
  const x = (behind: number) => Math.round(inset + (behind / most) * (width - 2 * inset))
  const y = (change: number) =>
    Math.round(height - inset - ((change - bottom) / (top - bottom)) * (height - 2 * inset))
  return (
    <figure class="dots">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={density.picture}>
        <path class="k4" d={`M${inset} ${y(0)}H${width - 8}M${inset} ${height - inset}V8`} />
        {apart(points.map((point) => ({ ...point, x: x(point.behind), y: y(point.change) }))).map(
          ({ id, x, y }) => (
            <g key={id}>
              <circle cx={x} cy={y} r="11" />
              <text x={x} y={y + 4}>
                {id}
              </text>
            </g>
          ),
        )}
        <text class="end" x={width - 8} y={height - 8}>
          {density.across(most)}
        </text>
        <text class="start" x={inset + 8} y="14">
          {density.upward(figure(top))}
        </text>
      </svg>
      <figcaption>{points.map(({ id }) => `${id} ${t.framework.areas[id].shortName}`).join('; ')}</figcaption>
    </figure>
  )
}

/** Points that would cover each other move aside, so that each can be read. */
function apart<P extends { readonly x: number; readonly y: number }>(points: readonly P[]): P[] {
  const placed: P[] = []
  for (const point of points) {
    let { x } = point
    while (placed.some((other) => Math.abs(other.x - x) < 20 && Math.abs(other.y - point.y) < 20)) x += 22
    placed.push({ ...point, x })
  }
  return placed
}
