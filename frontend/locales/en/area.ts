/** Texts of the focus area's page. */
import { formats } from '../format.ts'

const { figure } = formats('en')

export const area = {
  list: 'Focus areas',
  listLead: 'The eleven key focus areas of the roadmap, in APEC’s order and wording.',
  heading: (id: string): string => `Focus area ${id}`,
  mean: (score: number, n: number, cycle: string): string =>
    `In ${cycle} the APEC mean is ${score} of 100, over ${n} economies.`,
  suppressed: (n: number, cycle: string): string =>
    `In ${cycle} no APEC mean is published: ${n} of 21 economies have a score, and 14 are needed.`,
  empty: 'No cycle is published yet, so there are no answers to show.',
  indicators: 'Indicators',
  indicatorsCaption: 'How many of the 21 economies stand at each level',
  economies: 'Economies',
  economiesCaption: (cycle: string): string => `Scores in ${cycle}, in APEC’s order`,
  fora: 'Contributing fora',
  proposed: 'proposed',
  instruments: 'Instruments',
  unverified: 'year not verified',
  latest: (value: number, unit: string, year: number, n: number): string =>
    `APEC mean ${figure(value)} ${unit} in ${year} (n = ${n})`,
  count: (n: number, name: string): string => `${n} ${name.toLowerCase()}`,
  nothing: {
    not_imported: 'No mean: the series has not been imported yet',
    few: 'No mean: fewer than 14 economies have a figure',
    own: 'No mean: economies report this number themselves',
  },
  distribution: 'Economies by level',
  names: { notApplicable: 'not applicable', notReported: 'not reported' },
  overText:
    'Each line runs from the lowest to the highest score of a cycle; the thick part is the middle half. The economies with a score differ from cycle to cycle, so who reported moves these lines too; whether the same economies came closer is said under Analysis, “Are economies coming closer?”. A score near 100 can rise little, so economies come closer there by arithmetic alone.',
  overCaption: 'Scores of economies in this focus area, by cycle.',
  lowest: 'lowest',
  highest: 'highest',
  withScore: 'economies with a score',
  /** `#` stands for the heading of a column. */
  sorted: 'Sorted by #, highest first; economies without a value come last.',
  unsorted: 'In APEC’s order again.',
  inWords: 'In words',
}
