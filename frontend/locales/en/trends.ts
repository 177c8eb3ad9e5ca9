/** Texts of trends and aggregates, which are written in the browser too. */
import { plural } from '../plural.ts'

const economies = (n: number): string => plural(n, 'economy', 'economies')

export const trends = {
  title: 'Trends and progress',
  description:
    'Progress of APEC economies by focus area, indicator and economy, with classes and their rules.',
  short:
    'By focus area, indicator, economy or a group of your own: progress in classes, against the APEC band.',
  empty: 'At least two published cycles are needed to see a trend.',
  lead: (from: string, to: string, on: number, all: number, away: number, earlier: number): string =>
    `In ${all} cases an economy has a score in a focus area in ${to} and in an earlier cycle, ${from} or later. Of these, ${on} moved fast enough to be on track, or stand near the top; ${away} moved away.${
      earlier === 0
        ? ''
        : ` ${plural(earlier, 'more case ends', 'more cases end')} before ${to} and are not counted.`
    }`,
  noTargets:
    'The framework sets no targets and no baselines, so progress is judged by fixed paces. You can set a target of your own for the view below; it stands in the address and is marked as yours.',
  classesTitle: 'Progress by focus area',
  classesText:
    'How many economies are in each class, from the first cycle in which each has a score, which differs between them, to the last cycle of all. Only what was scored at both ends is compared. Who has no score in the last cycle is counted apart.',
  classesCaption: 'Economies by class of progress.',
  notCompared: 'not compared',
  earlier: (cycle: string): string => `no score in ${cycle}`,
  choose: 'Look closer',
  noScript: 'Choosing needs JavaScript. Without it, every figure stands on the pages of',
  subject: 'Focus area, indicator or economy',
  subjectShort: 'Focus area or indicator',
  none: '(choose)',
  groupsOf: { areas: 'Focus areas', economies: 'Economies' },
  loading: 'Loading …',
  failed: 'The figures could not be loaded. Try again when you are connected.',
  nothing: 'Nothing is published here yet, so there is no trend.',
  pick: (n: number): string => `Economy ${n}`,
  picks: 'Economies to show, up to five',
  nobody: '(none)',
  group: 'A group of your own',
  groupText:
    'Its mean is shown where at least two thirds of its members have data. The choice stands in the address, so that a link opens it again.',
  groupChosen: (n: number): string => (n === 0 ? 'nobody chosen' : `${economies(n)} chosen`),
  clear: 'Choose nobody',
  baseline: 'Baseline',
  vintage: 'Vintage',
  /** Of a file that does not give its date. */
  imported: (date: string): string => `imported ${date}`,
  uses: {
    newest: 'newest',
    cycles: (cycles: readonly string[]): string => `used in ${cycles.join(', ')}`,
    none: 'older',
  },
  target: 'A target of your own',
  targetText: 'Not APEC’s: the framework sets none. It applies to this view alone.',
  targetValue: 'Target',
  targetYear: 'To be reached by',
  apply: 'Apply',
  targetMark: (value: string, year: number): string => `Reader’s own target: ${value} by ${year}`,
  sentence: (year: number, median: string, unit: string, n: number): string =>
    `In ${year} the median of APEC is ${median} ${unit}, over ${economies(n)}.`,
  fewInYear: (year: number, n: number): string =>
    `In ${year}, ${n} of 21 economies have data; 14 are needed to show the APEC band.`,
  points: 'points',
  counts: (year: number, words: readonly string[]): string =>
    `Progress to ${year}, in numbers of economies: ${words.join('; ')}.`,
  earlierOf: (year: number, names: readonly string[]): string =>
    `No figure in ${year}, so not counted: ${names.join('; ')} (the last year of each in brackets).`,
  until: (last: number, year: number): string => `until ${last}, no figure in ${year}`,
  like: (n: number, from: string, to: string): string =>
    `${plural(n, 'indicator', 'indicators')} scored in both: ${from} to ${to}`,
  chart: (name: string, unit: string): string =>
    `${name}, ${unit}: chosen economies against the middle half of APEC`,
  band: 'middle half of APEC',
  median: 'APEC median',
  ownGroup: 'Your group',
  ownTarget: 'Your target',
  table: 'The numbers as a table',
  tableCaption: (unit: string): string => `By economy and year, ${unit}.`,
  progress: 'Progress of every economy',
  progressCaption: (since: number): string => `From the first value since ${since} to the latest.`,
  columns: {
    economy: 'Economy',
    line: 'Line',
    base: 'Base',
    latest: 'Latest',
    pace: 'Change a year',
    class: 'Progress',
    status: 'Status, −10 to 10',
    outlook: 'Extrapolated',
  },
  at: (value: string, year: number): string => `${value} (${year})`,
  classes: {
    achieved: 'Achieved',
    maintained: 'Maintained',
    on_track: 'On track',
    accelerate: 'Must accelerate',
    limited: 'Limited',
    moving_away: 'Moving away',
    moved_away: 'Moved away',
    near_ceiling: 'Near the top',
    up: 'Up',
    unchanged: 'Unchanged',
    down: 'Down',
  },
  movedIn: (cycle: number): string => `in ${cycle}`,
  why: { short: 'too few values', not_positive: 'values at 0', target_before_base: 'target before the base' },
  outlooks: { on_track: 'on track', accelerate: 'must accelerate', reverse: 'must turn round' },
  outlook: (words: string, value: string, year: number): string => `${words}: ${value} in ${year}`,
  extrapolation: 'Extrapolation, not forecast: the straight line through all values since the base.',
  rules: {
    points:
      'Rule: from 1 point a year on track, from 0.3 must accelerate, from 0 limited, below 0 moving away; within 5 points of the best possible value, near the top.',
    growth:
      'Rule: from 1.5 % a year on track, from 0.5 % must accelerate, from 0 limited, below 0 moving away; at least two years apart, all values above 0.',
    levels:
      'Rule: a level is up, unchanged or down since the first cycle that has one, with the cycle of the last move.',
    target:
      'Rule with your target: the pace so far over the pace that the target needs; from 0.95 on track, from 0.60 must accelerate, from 0 limited, below 0 moving away. Status: 0 is the base, 10 the target.',
  },
  all: 'All economies',
  allText:
    'One picture for each economy, all on the same scale: its line before the middle half of APEC. A stroke marks a break of the series.',
  breaks: (names: readonly string[]): string =>
    `Breaks of the series, across which nothing is compared: ${names.join('; ')}.`,
  changed: 'What the vintages changed',
  changedText: (
    older: string,
    newer: string,
    added: number,
    removed: number,
    revised: number,
    compared: number,
  ): string =>
    `From the vintage of ${older} to that of ${newer}: ${added} figures added, ${removed} removed, ${revised} of ${compared} revised.`,
  changedCaption: 'The largest revisions.',
  oneVintage: 'Only one vintage of this series is in use, so there is nothing to compare it with.',
  year: 'Year',
  was: 'Was',
  is: 'Is',
  change: 'Change',
  ofEconomy: (name: string, n: number): string => `${name}: progress in ${n} focus areas and indicators.`,
  aggregates: {
    title: 'Means and medians',
    description: 'APEC means, simple and weighted, medians and quartiles, and those of a group of your own.',
    short:
      'Simple and weighted means, medians and quartiles of APEC, or of a group of your own, with the rule that withholds them.',
    empty: 'No cycle is published yet, so there is nothing to aggregate.',
    lead: (cycle: string, published: number, all: number): string =>
      `In ${cycle}, ${published} of ${all} focus areas have data from enough economies for an APEC mean to be published.`,
    rule: 'A mean or median of APEC is published only if at least 14 of the 21 economies have data; a weighted mean also only if these have at least two thirds of the weight of all 21. Nothing is imputed. The simple mean stands first, so that large economies do not decide the picture.',
    weightNotes: {
      population: 'By population',
      gdp: 'By GDP',
    },
    notImported: (what: string): string =>
      `${what}: the series of weights was not imported, so no mean weighted by it can be given.`,
    areas: 'Focus areas',
    areasCaption: (cycle: string): string => `Scores in ${cycle}, 0 to 100 points.`,
    measures: 'Measured series',
    measuresCaption: 'Latest year in which at least 14 economies have a figure.',
    over: 'Over time',
    columns: {
      n: 'Economies',
      simple: 'Simple mean',
      population: 'Mean by population',
      gdp: 'Mean by GDP',
      median: 'Median',
      quartiles: 'Quartiles',
      year: 'Year',
      group: 'Your group',
      groupPopulation: 'Your group by population',
    },
    suppressed: {
      few: (n: number, needed: number): string => `withheld: data of ${n}, ${needed} needed`,
      weight: (share: string): string => `withheld: they have ${share} of the weight`,
      weightless: (n: number): string => `withheld: the weight of ${economies(n)} is unknown`,
    },
    caption: (name: string, unit: string): string => `${name}, ${unit}, by year.`,
    to: (low: string, high: string): string => `${low} to ${high}`,
  },
}
