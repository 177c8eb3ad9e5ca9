/** Texts around one answer. */
import type { Level } from '../../../shared/framework/types.ts'
import type { Vintage } from '../../../shared/series.ts'
import { formats } from '../format.ts'
import { plural } from '../plural.ts'
import { levels } from './site.ts'

type Basis = Vintage['vintageBasis']

const { date, given } = formats('en')

export const answer = {
  was: (cycle: string, level: Level): string => `${cycle}: ${levels[level].toLowerCase()}`,
  own: (value: number, year: number): string => `The economy itself reports ${given(value)} for ${year}.`,
  /** A date that is the day of import says so. */
  vintage: (vintage: string, basis?: Basis): string =>
    basis === 'assumed' ? `imported ${date(vintage)}; the file gives no date` : `vintage of ${date(vintage)}`,
  selfReport: 'Self-report',
  gap: {
    not_imported: 'The series has not been imported yet, so nothing can be said of its figures.',
    no_source_data: 'The publisher of the series has no figure for this economy up to this cycle.',
    too_old:
      'The latest figure of the series is more than three years older than the cycle; it is shown and not scored.',
  },
  unscored: 'Shown, not scored',
  agency: 'Agency',
  evidence: 'Evidence',
  sources: (n: number): string => plural(n, 'source', 'sources'),
  line: (from: number, first: string, until: number, last: string): string =>
    `${first} in ${from}, ${last} in ${until}; shaded: the middle half of economies`,
  instruments: 'Instruments',
  interpretation: 'How it is read here',
  withheld: (at: string): string => `Withheld on ${date(at)}. `,
  reason: 'Reason',
  movedOn: 'Moved on from here:',
  moved: (from: string, until: string, level: Level): string =>
    `(${levels[level].toLowerCase()}, ${from} to ${until})`,
}
