/** The English of the public pages. */
import type { Level } from '../../shared/framework/types.ts'
import type { ObservationStatus } from '../../shared/release/release.ts'
import { date, figure } from './format.ts'

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

const levels: Readonly<Record<Level, string>> = {
  full: 'Fully implemented',
  partial: 'Partially implemented',
  pilot: 'Pilot',
  none: 'Not implemented',
}

const shortLevels: Readonly<Record<Level, string>> = {
  full: 'Full',
  partial: 'Partial',
  pilot: 'Pilot',
  none: 'Not implemented',
}

const statuses: Readonly<Record<ObservationStatus, string>> = {
  reported: 'Reported',
  series: 'From a series',
  not_applicable: 'Not applicable',
  not_reported: 'Not reported',
  no_source_data: 'No source data',
  too_old: 'Too old to count',
  withheld: 'Withheld by the economy',
}

export const en = {
  product: 'AIDER Tracker',
  skip: 'Skip to content',
  main: 'Main',
  nav: {
    overview: 'Overview',
    economies: 'Economies',
    areas: 'Focus areas',
    indicators: 'Indicators',
    data: 'Data',
    methods: 'Methods',
    about: 'About',
    workspace: 'Sign in',
  },
  cycle: 'Cycle',
  proposed: 'Proposed framework',
  demonstration: 'Demonstration: invented data',
  demonstrationShort: 'demonstration',
  levels,
  shortLevels,
  statuses,
  change: { up: '↗', down: '↘', same: '→' },
  changeWord: { up: 'up', down: 'down', same: 'unchanged' },
  since: (cycle: string): string => `since ${cycle}`,
  footer: {
    names:
      'Names and groupings are used for the purposes of this site only and imply no view on the political status of any APEC member economy. This site is not an APEC publication.',
    framework:
      'The indicator framework is illustrative: proposed, not agreed by APEC. Scores are built from what economies report about themselves and from measured series; nothing is imputed.',
    links: { data: 'Download the data', methods: 'How the numbers are made', about: 'About this site' },
  },
  /** Short names of focus areas with the places where a narrow column may part them. */
  hyphenated: {
    Infrastructure: 'Infra\u00adstructure',
    Interoperability: 'Interoper\u00adability',
    Measurement: 'Measure\u00adment',
    Inclusiveness: 'Inclusive\u00adness',
  } as Readonly<Record<string, string>>,
  overview: {
    title: 'How far APEC economies have come on their digital economy roadmap',
    description:
      'Progress of the 21 APEC economies on the eleven focus areas of the roadmap, as they report it.',
    empty:
      'Nothing is published yet, so there is no score to show. Economies report in the workspace; what analysts have reviewed and published appears here. The focus areas, the indicators and the methods can be read already.',
    reported: (n: number): string => `${n} of 21`,
    lead: {
      cycle: (cycle: string): string => `In ${cycle}, `,
      reported: ' economies reported, answering ',
      applies: ' of what applies to them.',
      furthest: (area: string): string => ` ${area} is furthest along (APEC mean `,
      nearest: (area: string): string => ` of 100); ${area} has the longest way to go (`,
      only: ' of 100).',
    },
    released: (at: string, number: number): string => `Released ${date(at)} as No. ${number}`,
    download: 'Download',
    heatmap: 'Scores by economy and focus area',
    caption: (cycle: string): string =>
      `Score out of 100 by economy and focus area, ${cycle}. Each cell links to the economy’s answers.`,
    economy: 'Economy',
    mean: 'APEC mean',
    legend: {
      bands: ['0–20', '20–40', '40–60', '60–80', '80–100'],
      few: 'not enough reported (answered of applicable)',
      none: 'not reported',
      na: '– not applicable',
      change: (cycle: string): string => `↗ → ↘ change since ${cycle}`,
    },
    moved: (cycle: string): string => `What moved since ${cycle}`,
    movedPlain: 'What moved',
    movedFirst: 'This is the first cycle, so there is nothing to compare with yet.',
    movedNone: 'No level changed between the two cycles.',
    closer: 'Are economies coming closer?',
    closerText: (cycles: readonly string[]): string =>
      cycles.length > 1
        ? `Lowest to highest score in ${cycles[0]} (upper line) and ${cycles[1]} (lower line, middle half thick).`
        : `Lowest to highest score in ${cycles[0]}, middle half thick. A second cycle will show the change.`,
    closerNone: 'too few economies',
    support: 'Support sought, support offered',
    seek: (n: number): string => `${n} seek`,
    share: (n: number): string => `${n} can share`,
    supportCaption: 'Economies that seek support and that can share experience, by focus area',
    range: ({ min, max }: { min: number; max: number }): string => `${min} to ${max}`,
    shift: 'Lowest to highest, points',
  },
  cell: {
    score: (score: number, low: number, high: number, k: number, m: number): string =>
      low === high
        ? `${score} of 100; all ${m} applicable indicators answered`
        : `${score} of 100; between ${low} and ${high} whatever is missing; ${k} of ${m} answered`,
    few: (k: number, m: number): string => `not enough reported: ${k} of ${m} answered`,
    none: 'not reported',
    na: 'not applicable',
    change: (word: string, n: number): string =>
      `${word}, over ${plural(n, 'indicator', 'indicators')} scored in both`,
    suppressed: (n: number): string => `not published: ${n} of 21 have a score, 14 are needed`,
    n: (n: number): string => `n = ${n}`,
  },
  economy: {
    list: 'Economies',
    listLead:
      'The 21 APEC member economies, in APEC’s order. Each page shows what the economy reported about itself.',
    listEmpty: 'No report is published yet, so the economies have no pages.',
    description: (name: string): string =>
      `What ${name} reported on the roadmap’s focus areas, with evidence and sources.`,
    lead: (name: string, cycle: string, n: number): string =>
      n === 11
        ? `${name} reported on all eleven focus areas in ${cycle}.`
        : `${name} reported on ${n} of 11 focus areas in ${cycle}.`,
    silent: (name: string, cycle: string): string =>
      `${name} has published no self-report for ${cycle}. Reporting is voluntary; what stands here comes from measured series alone.`,
    member: (formal: string, joined: number): string => `${formal}, in APEC since ${joined}`,
    scores: 'Scores by focus area',
    scoresCaption:
      'Own score, whole range of possible scores where answers are missing, answers, and the mean of economies',
    columns: {
      area: 'Focus area',
      score: 'Score',
      change: 'Change',
      range: 'Possible range',
      answered: 'Answered',
      mean: 'APEC mean',
    },
    answered: (k: number, m: number): string => `${k} of ${m}`,
    answers: 'Answers',
    published: (at: string): string => `Published ${date(at)}`,
    event: 'event',
    unpublished: 'The economy has published nothing on this focus area in this cycle.',
    seeks: 'Seeks support',
    shares: 'Can share experience',
    cbpr: 'Cross-Border Privacy Rules',
    cbprIn: (name: string, year: number): string =>
      `${name} takes part in the APEC CBPR System since ${year}.`,
    cbprUnverified: ' The year is generally known but was not verified.',
    cbprOut: (name: string): string =>
      `${name} is not among the nine economies that take part in the APEC CBPR System.`,
    files: 'Data',
    filesText: 'All answers of all cycles: ',
  },
  answer: {
    was: (cycle: string, level: Level): string => `${cycle}: ${levels[level].toLowerCase()}`,
    value: (value: number, unit: string, year: number): string => `${figure(value)} ${unit}, ${year}`,
    shortValue: (value: number, year: number): string => `${figure(value)}, ${year}`,
    own: (value: number, year: number): string => `The economy itself reports ${figure(value)} for ${year}.`,
    source: (source: string, vintage: string): string => `${source}, vintage of ${date(vintage)}`,
    selfReport: 'Self-report',
    gap: {
      no_source_data: 'The publisher of the series has no figure for this economy.',
      too_old:
        'The latest figure of the series is more than three years older than the cycle; it is shown and not scored.',
      not_reported: '',
    },
    unscored: 'Shown, not scored',
    agency: 'Agency',
    evidence: 'Evidence',
    instruments: 'Instruments',
    interpretation: 'How it is read here',
    withheld: (at: string): string => `Withheld on ${date(at)}. `,
    reason: 'Reason',
  },
  area: {
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
    instruments: 'Instruments',
    unverified: 'year not verified',
    latest: (value: number, unit: string, year: number, n: number): string =>
      `APEC mean ${figure(value)} ${unit} in ${year} (n = ${n})`,
    bar: (parts: readonly string[]): string => parts.join(', '),
    nothing: 'No aggregate is published',
    distribution: 'Economies by level',
    names: { notApplicable: 'not applicable', notReported: 'not reported' },
  },
  indicator: {
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
    empty: 'No cycle is published yet, so there are no answers to show.',
    trend: 'Over the years',
    trendText: (year: number, value: string, unit: string, n: number): string =>
      `In ${year} the simple mean of ${n} economies was ${value} ${unit}.`,
    trendWeighted: (value: string, share: number): string =>
      ` Weighted by population it was ${value} (these economies have ${(100 * share).toFixed(1)} % of the population).`,
    trendSuppressed: (year: number, n: number): string =>
      ` For ${year} no mean is published: ${plural(n, 'economy has', 'economies have')} a figure, 14 are needed.`,
    noSeries: 'No series measures this indicator; economies report the number themselves.',
    notImported: 'The series has not been imported yet, so there is no line to draw.',
    source: 'Source',
    vintage: (vintage: string, basis: 'file' | 'given' | 'assumed'): string =>
      basis === 'assumed'
        ? `vintage taken as ${date(vintage)}, the day of import; the file does not say`
        : `vintage of ${date(vintage)}`,
    limits: 'Limits',
    choose: 'Show',
    chooseEconomy: (i: number): string => `Economy ${i}`,
    noEconomy: 'none',
    chartTitle: (name: string, unit: string): string =>
      `${name}, ${unit}. Other economies are thin lines; a gap is a year without a figure, bridged by dashes.`,
    table: 'The same numbers as a table',
    tableCaption: (unit: string): string => `By year, in ${unit}; a dash is a year without a figure`,
    mean: 'Simple mean',
    weighted: 'Mean weighted by population',
    n: 'Economies with a figure',
    goal: 'Value that scores 100',
    year: 'Year',
    files: 'Files',
    own: 'economy’s own number',
  },
  data: {
    title: 'Data',
    description: 'Every published figure as CSV and JSON, with hashes, licence and how to cite.',
    lead: 'Everything on this site can be downloaded, recomputed and cited. The files of a release never change; the same addresses below “latest” always hold the newest.',
    none: 'No release has been made yet.',
    release: (n: number, at: string): string => `Release No. ${n} of ${date(at)}`,
    hash: 'Content hash',
    manifest: 'Manifest: every file with its hash, the parent release, the vintages',
    files: 'Files',
    caption: 'Files of this release',
    columns: { file: 'File', what: 'What', size: 'Size', since: 'Unchanged since release', hash: 'SHA-256' },
    what: {
      observations: 'one row per economy, indicator and cycle',
      links: 'instruments and evidence of each answer',
      sections: 'the event behind each published section',
      scores: 'scores with bounds and coverage',
      aggregates: 'APEC means and dispersion',
      indicators: 'the framework',
      series: 'a measured series, every vintage in use',
      weights: 'weights of means',
    } as Readonly<Record<string, string>>,
    perEconomy: 'Per economy',
    perIndicator: 'Per indicator',
    vintages: 'Vintages in use',
    licence: 'Licence and citation',
    licenceText:
      'Self-reports are published by the economies through this site and may be reused with its name and release number. Measured series keep the licence of their publisher, named beside every figure (CC BY 4.0 for those of the World Bank and Gapminder).',
    cite: (n: number, at: string, hash: string): string =>
      `AIDER Tracker, release No. ${n}, ${date(at)}, content hash ${hash.slice(0, 16)}.`,
    csvNote: 'CSV files are UTF-8 with a header line; empty cells are missing values, never 0.',
  },
  notFound: {
    title: 'Nothing here',
    text: 'There is no page at this address. It may have been mistyped, or belong to a cycle that is not published.',
    home: 'Go to the overview',
  },
} as const
