/** Texts of the indicator's page. */
import { formats } from '../format.ts'
import { plural } from '../plural.ts'

const { date, figure } = formats('en')

export const indicator = {
  list: 'Indicators',
  listLead: 'The proposed indicators of each focus area.',
  definition: 'Definition',
  evidence: 'What counts as evidence',
  scored: 'Enters the score of its focus area.',
  unscored: 'Shown with its data; enters no score.',
  direction: { higher: 'Higher is better.', lower: 'Lower is better.' },
  bounds: (floor: number, goal: number, unit: string): string =>
    `${figure(floor)} scores 0 and ${figure(goal)} scores 100 (${unit}).`,
  levels: 'Levels over cycles',
  levelsCaption: 'Economies at each level, by cycle',
  answers: 'Economies over cycles',
  answersCaption: 'What each economy reported, by cycle',
  figuresCaption: 'The latest figure of the series up to each cycle, with its year',
  ownInvented: 'Demonstration: economies’ own numbers are invented',
  cyclesHere: 'Cycles on this page',
  vintagesDiffer:
    'Figures with different letters also differ by what the publisher revised, so no change between them is counted.',
  earlier: (n: number): string =>
    `${plural(n, 'earlier cycle is', 'earlier cycles are')} in the files below.`,
  empty: 'No cycle is published yet, so there are no answers to show.',
  trend: 'Over the years',
  trendText: (year: number, value: string, unit: string, n: number): string =>
    `In ${year} the simple mean of ${n} economies was ${value} ${unit}.`,
  trendWeighted: (value: string, share: string): string =>
    ` Weighted by population it was ${value} (these economies have ${share} of the population).`,
  weightsNotImported:
    ' No mean weighted by population is published, because no population of this year or an earlier one has been imported.',
  weightsUnknown: (names: readonly string[]): string =>
    ` No mean weighted by population is published: the population of ${names.join('; ')} is not in the imported file, so nobody can say what share of the whole these economies have.`,
  weightsTooFew: (share: string): string =>
    ` No mean weighted by population is published: 14 economies with two thirds of the population are needed, and these have ${share}.`,
  trendSuppressed: (year: number, n: number): string =>
    ` For ${year} no mean is published: ${plural(n, 'economy has', 'economies have')} a figure, 14 are needed.`,
  noSeries: 'No series measures this indicator; economies report the number themselves.',
  notImported: 'The series has not been imported yet, so there is no line to draw.',
  source: 'Source',
  vintage: (vintage: string, basis: 'file' | 'given' | 'assumed'): string =>
    basis === 'assumed'
      ? `vintage taken as ${date(vintage)}, the day of import; the file does not say`
      : `vintage of ${date(vintage)}`,
  vintages: 'Vintages in use',
  vintageUse: (years: boolean, cycles: readonly string[]): string =>
    [
      ...(years ? ['the years shown here'] : []),
      ...(cycles.length > 0 ? [`${cycles.length === 1 ? 'cycle' : 'cycles'} ${cycles.join(', ')}`] : []),
    ].join('; '),
  withdrawn: 'Withdrawn, and left out',
  withdrawnOn: (at: string): string => `on ${date(at)}:`,
  limits: 'Limits',
  choose: 'Show',
  chooseEconomy: (i: number): string => `Economy ${i}`,
  noEconomy: 'none',
  chartTitle: (name: string, unit: string): string =>
    `${name}${unit}. Shaded: the middle half of economies. Thin lines are the other economies, named where you point; a year without a figure is bridged by dashes. At first the two economies stand out whose figures moved furthest.`,
  table: 'The same numbers as a table',
  tableCaption: (unit: string): string => `By year (${unit}); a dash is a year without a figure`,
  mean: 'Simple mean',
  weighted: 'Mean weighted by population',
  n: 'Economies with a figure',
  goal: 'Value that scores 100',
  goalShort: 'Scores 100',
  year: 'Year',
  greyLines: 'Grey lines are the other economies: point at one or tap it for its name.',
  own: 'economy’s own number',
}
