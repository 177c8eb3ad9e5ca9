/** Bands over time: lowest to highest, the middle half, the median. */
import type { Band } from '../models/analysis/convergence.ts'

const width = 200
const height = 100

/** A picture from 0 to 100 of any size; what it shows stands beside it in words. */
export function BandPicture({ bands }: { bands: readonly Band[] }) {
  const [from, to] = [bands[0]?.year ?? 0, bands.at(-1)?.year ?? 1]
  const at = (year: number, value: number): string =>
    `${round(((year - from) / (to - from || 1)) * width)} ${round(height - (value * height) / 100)}`
  const area = (low: (band: Band) => number, high: (band: Band) => number): string =>
    `M${[
      ...bands.map((band) => at(band.year, high(band))),
      ...[...bands].reverse().map((band) => at(band.year, low(band))),
    ].join('L')}Z`
  return (
    <>
      <svg
        class="bands"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {bands.length > 1 && (
          <>
            <path
              class="wide"
              d={area(
                ({ min }) => min,
                ({ max }) => max,
              )}
            />
            <path
              class="half"
              d={area(
                ({ p25 }) => p25,
                ({ p75 }) => p75,
              )}
            />
            <path class="mid" d={`M${bands.map(({ year, median }) => at(year, median)).join('L')}`} />
          </>
        )}
      </svg>
      <div class="axis" aria-hidden="true">
        <span>{bands[0]?.year}</span>
        <span>{bands.at(-1)?.year}</span>
      </div>
    </>
  )
}

const round = (value: number): number => Math.round(value * 10) / 10
