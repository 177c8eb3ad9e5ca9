/** Observations as SDMX-CSV. The structure is this site's own: codes of FREQ and OBS_STATUS are SDMX's. */
import { levelPoints } from '../../analysis/score.ts'
import { type Components, type Dataflow, missingNumber } from '../../formats/sdmx-csv.ts'
import { indicatorOf } from '../../framework/index.ts'
import type { Observation } from '../release.ts'
import { unitOf } from './columns-framework.ts'

export const observationFlow: Dataflow = { agency: 'AIDER_TRACKER', id: 'OBSERVATIONS', version: '1.0.0' }

/** The steps of the scale as a unit of measure. */
const stepUnit = 'step of the implementation scale, 0 to 3'

export const observationComponents: Components<Observation> = {
  FREQ: () => 'A',
  REF_AREA: (o) => o.economy,
  INDICATOR: (o) => o.indicator,
  TIME_PERIOD: (o) => o.cycle,
  OBS_VALUE: ({ status, level, value }) => {
    // A figure that is too old is told by its year in the other formats; here it would seem to count.
    if (status === 'too_old') return missingNumber
    return level === undefined ? (value ?? missingNumber) : levelPoints(level)
  },
  UNIT_MEASURE: (o) => unitOf(indicatorOf(o.indicator)) ?? stepUnit,
  OBS_STATUS: (o) => o.obsStatus,
  OBS_YEAR: (o) => o.year,
  SCORE: (o) => o.score ?? missingNumber,
  REPORTING_STATUS: (o) => o.status,
  BASIS: (o) => o.basis,
  SOURCE: (o) => o.source || undefined,
  VINTAGE: (o) => o.vintage,
  DEMONSTRATION: (o) => o.demonstration,
}
