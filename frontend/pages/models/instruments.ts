/** Instruments and bodies: the register is fixed, how many answers cite one is of the newest cycle. */

import { institutionalDensity } from '../../../shared/analysis/density.ts'
import { focusAreas } from '../../../shared/framework/index.ts'
import type { FocusAreaId } from '../../../shared/framework/types.ts'
import type { View } from './common.ts'

export interface InstrumentsProps {
  readonly cycle?: string
  readonly demonstration: boolean
  /** Of the published answers with a level or a number, how many cite an instrument. */
  readonly citing: Partial<
    Readonly<Record<FocusAreaId, { readonly citing: number; readonly answers: number }>>
  >
}

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
