/** Where economies stand between 0 and 100: a line from the lowest to the highest, the middle half thick, the median. */
import type { Spread } from './props.ts'

export const SpreadStrip = ({ spread }: { spread: Spread | undefined }) => (
  <svg viewBox="0 0 200 20" preserveAspectRatio="none" aria-hidden="true">
    <path class="k4" d="M0 10H200" />
    {spread && <path class="k1" d={`M${2 * spread.min} 10H${2 * spread.max}`} />}
    {spread && <path class="k2" d={`M${2 * spread.p25} 10H${2 * spread.p75}`} />}
    {spread && <path class="k3" d={`M${2 * spread.median} 3V17`} />}
  </svg>
)
