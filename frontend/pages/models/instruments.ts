/** Instruments and bodies: the register is fixed, how many answers cite one is of the newest cycle. */

import { institutionalDensity } from '../../../shared/analysis/density.ts'
import { focusAreas } from '../../../shared/framework/index.ts'
import type { InstrumentsProps } from '../props.ts'
import type { View } from './common.ts'

/** Without a published cycle nothing is cited. */
export function instrumentsOf(view: View | undefined): InstrumentsProps {
  if (!view) return { demonstration: false, citing: {} }
  const { cycle } = view
  const citing = focusAreas.map(({ id }) => {
    const answers = cycle.sections
      .filter(({ area }) => area === id)
      .flatMap((section) => Object.values(section.answers))
    const { citing, answers: reported } = institutionalDensity(id, answers)
    return [id, { citing, answers: reported }]
  })
  return {
    cycle: cycle.cycle,
    demonstration: cycle.demonstration,
    citing: Object.fromEntries(citing),
  }
}
