/** What ten times the indicators do to the overview: next to nothing, because it shows focus areas. */
import { largerOverview } from './larger/run.ts'
import type { Result } from './report.ts'

const size = { economies: 21, cycles: 10 }

/** Bytes of the overview over the wire, with 59 indicators and with 590. */
export async function growth(): Promise<Result[]> {
  const usual = await largerOverview({ ...size, copies: 1 })
  const grown = await largerOverview({ ...size, copies: 10 })
  return [
    {
      what: 'Overview, growth with ten times the indicators',
      measured: 100 * (grown / usual - 1),
      budget: 10,
      unit: '%',
      how: `from ${usual} to ${grown} bytes over the wire`,
    },
  ]
}
