/** Texts of the page of what moved. */
import { plural } from '../plural.ts'

export const changes = {
  title: 'What moved',
  description: 'Every level that changed between two cycles, with what the economy said about how.',
  all: (n: number): string => (n === 1 ? 'The one change' : `All ${n} changes`),
  allEconomies: 'all',
  /** `#` stands for a number. */
  shown: 'Changes shown: #.',
  more: (n: number): string => `${plural(n, 'smaller change is', 'smaller changes are')} in the files:`,
  lead: (rose: number, fell: number, before: string, cycle: string): string =>
    `From ${before} to ${cycle}, ${plural(rose, 'answer rose', 'answers rose')} and ${plural(fell, 'answer fell', 'answers fell')}. Only what an economy reported in both cycles is compared.`,
}
