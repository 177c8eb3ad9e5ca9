/** Texts of the pages of analysis. */
import { plural } from '../plural.ts'

const listed = (names: readonly string[]): string => names.join('; ')
const economies = (n: number): string => plural(n, 'economy', 'economies')

const closer = {
  title: 'Are economies coming closer?',
  description: 'Whether the distance between APEC economies shrinks or grows, by focus area and indicator.',
  short: 'In which focus areas the distance between economies shrinks, in which it grows.',
  more: 'How far apart, and since when',
  empty: 'At least two published cycles are needed to compare. Nothing can be said yet.',
  few: 'In no focus area do 14 economies have a score in both the first and the last cycle, so nothing can be said yet.',
  lead: (from: number, to: number, areas: readonly string[], all: number): string =>
    areas.length === 0
      ? `From ${from} to ${to}, economies came closer in none of the ${all} focus areas.`
      : `From ${from} to ${to}, economies came closer in ${areas.length} of the ${all} focus areas: ${listed(areas)}.`,
  apart: (areas: readonly string[]): string =>
    areas.length === 0
      ? ' They drifted apart in none.'
      : ` They drifted apart in ${areas.length}: ${listed(areas)}.`,
  same: (n: number): string => (n === 0 ? '' : ` In ${n} the distance is about the same.`),
  tooFew: (n: number): string => (n === 0 ? '' : ` In ${n} too few economies can be compared.`),
  panel: (least: number, most: number): string =>
    `The same economies are compared at both ends: ${least === most ? least : `${least} to ${most}`} of the 21, those with a score in both cycles, each over the indicators that it has scored in both, with the same vintage of a series. One that reports for the first time, or no more, cannot make the picture look closer.`,
  verdicts: {
    closer: 'Came closer',
    same: 'About the same',
    apart: 'Drifted apart',
    few: 'Too few to compare',
  },
  rule: 'Came closer and drifted apart mean that the standard deviation changed by at least 1 point, or for measured series the coefficient of variation by at least 0.01.',
  areas: 'Focus areas',
  areasText:
    'Each picture runs from 0 to 100 points. The light band reaches from the lowest to the highest score, the darker one holds the middle half, the line is the median. A cycle in which one of these economies has no score is bridged.',
  deviation: (step: string): string => `standard deviation ${step} points`,
  caption: (step: string): string => `range ${step} points`,
  table: 'The numbers as a table',
  tableCaption: 'Distance between the same economies, first and last cycle.',
  columns: {
    verdict: 'In words',
    n: 'Economies',
    years: 'Years',
    range: 'Range',
    sd: 'Standard deviation',
    cv: 'Coefficient of variation',
    beta: 'Beta',
    error: 'Standard error',
    speed: 'Speed a year',
    half: 'Half-life, years',
    without: 'Beta without',
  },
  ceilingTitle: 'Read this with care',
  ceiling:
    'A score cannot pass 100. Where most economies are near the top, the rest can only catch up, so they come closer by arithmetic alone; and one economy far from the others can make or hide a result. That is why the range stands beside every coefficient.',
  near: (names: readonly string[]): string =>
    `Half of the economies stand within 15 points of the top in: ${listed(names)}.`,
  nearNone: 'In no focus area is that so today.',
  nearMark: 'near the top',
  indicators: 'Indicators',
  indicatorsText:
    'Answers are compared as scores from the first to the last cycle, measured series in their own unit from the first year since 2017 in which 14 economies have a figure.',
  indicatorsCaption: 'Distance between the same economies, by indicator.',
  others: (n: number): string => `${n} more, for which fewer than 14 economies have a score at both ends`,
  ofBoth: (n: number): string => `${economies(n)} at both ends`,
  how: 'How this is computed: sigma, beta and their limits',
  formulas: [
    'Sigma is the population standard deviation of each year, √(Σ(x − mean)² / n). For measured series it stands also as the coefficient of variation, standard deviation / mean; scores can be 0 and have none.',
    'Beta is the slope of a least-squares line: of (1 / T) × ln(x₁ / x₀) on ln x₀ for measured series, of (x₁ − x₀) / T on x₀ for scores, over T years. Below 0, those behind moved faster. Speed = −ln(1 + T × beta) / T and half-life = ln 2 / speed, both only where −1 < T × beta < 0.',
    'The last column leaves out the economy whose absence changes beta most: where that turns the result around, there is none.',
  ],
  betaCaption: 'Beta of focus areas (scores) and measured series (logarithms).',
  files: 'All these numbers, unrounded:',
}

const uneven = {
  title: 'Unevenness and coverage',
  description:
    'How far apart economies stand in each focus area, what silence leaves open, and who has reported.',
  short:
    'How far apart economies stand today, what silence leaves open, and who has reported over the cycles.',
  empty: 'No cycle is published yet, so there is nothing to compare.',
  few: (cycle: string): string =>
    `In ${cycle}, too few economies have a score to say how far apart they stand.`,
  lead: (cycle: string, closest: string, span: number, farthest: string, wide: number): string =>
    `In ${cycle}, economies stand closest together in ${closest}, where the middle half of scores spans ${span} points, and farthest apart in ${farthest}, where it spans ${wide}.`,
  coverage: (told: number, all: number, steady: number): string =>
    `${told} of ${all} economies reported in this cycle, ${steady} in every cycle.`,
  apart: 'How far apart',
  apartText:
    'The line runs from the lowest to the highest published score, the thick part is the middle half, the stroke the median. The last columns say what silence leaves open: the mean over all economies to which the area applies lies between these two, whatever those that did not answer would have said.',
  apartCaption: (cycle: string): string => `Published scores of economies in ${cycle}, 0 to 100 points.`,
  mean: 'APEC mean',
  bounds: 'Mean of all lies between',
  over: 'Over the cycles',
  overText:
    'Standard deviation of the published scores, in points. The economies differ from cycle to cycle, so a change here can come from who reported; the page on convergence compares the same ones. A dash: fewer than 14 have a score.',
  overCaption: 'Standard deviation of scores by focus area and cycle.',
  who: 'Who has reported',
  whoText:
    'Reporting is voluntary, and every economy decides what and when. A hatched cell says that nothing was published, not why. A darker cell holds more.',
  byEconomy: (all: number): string => `Focus areas that each economy reported, of ${all}.`,
  byArea: (all: number): string => `Economies that reported each focus area, of ${all}.`,
}

const support = {
  title: 'Support sought and offered',
  description:
    'Which economies seek support and which can share experience, by focus area, and who has moved on.',
  short:
    'Who seeks support, who can share, and who moved on from there, for those who arrange capacity building.',
  empty: 'No cycle is published yet, so nobody has declared anything.',
  lead: (cycle: string, seek: number, share: number, matched: number, all: number): string =>
    `In ${cycle}, ${economies(seek)} seek support and ${economies(share)} can share experience. In ${matched} of the ${all} focus areas somebody seeks what another one can share.`,
  text: 'The declarations are the economies’ own. A match is an opening for a conversation, no more; who shares need not have the highest score.',
  caption: (cycle: string): string => `Economies that seek support and that can share, ${cycle}.`,
  seek: 'Seek support',
  share: 'Can share experience',
  states: {
    matched: 'Can meet',
    only_sought: 'Sought; nobody has offered yet',
    only_offered: 'Offered; nobody has asked yet',
    none: 'Nothing declared',
  },
  more: 'Who could meet whom',
  nobodySeeks: 'Nobody has asked for support here.',
  nobodyShares: 'Nobody has offered to share here.',
  moved: (area: string): string =>
    `Economies that stood in ${area} within 10 points of where a seeker stands now, and have moved on.`,
  movers: (n: number): string => `Who stood there and has moved on, and how (${n})`,
  nobodyMoved:
    'No economy that stood there in an earlier cycle stands higher now, or too little is reported to tell.',
  move: 'Score, then and now',
  step: (from: readonly [string, number], to: readonly [string, number]): string =>
    `${from[1]} in ${from[0]}, ${to[1]} in ${to[0]}`,
  how: 'What rose, and what they said of how',
  unsaid: 'No single level rose; the score moved with measures or with what is reported.',
  files: 'The same as files:',
}

const density = {
  title: 'Institutions and progress',
  description:
    'Fora and instruments behind each focus area beside reported progress; privacy rules beside data flows.',
  short:
    'How many fora and instruments stand behind a focus area, beside reported progress; privacy rules beside data flows.',
  lead: (
    [most, fora, instruments]: readonly [string, number, number],
    [least, fewFora, fewInstruments]: readonly [string, number, number],
  ): string =>
    `Most stands behind ${most}: ${plural(fora, 'forum', 'fora')} and ${plural(instruments, 'instrument', 'instruments')}. Least behind ${least}: ${plural(fewFora, 'forum', 'fora')} and ${plural(fewInstruments, 'instrument', 'instruments')}.`,
  text: 'This counts what there is; it does not say that it works. Which forum and which instrument serves which focus area is this site’s proposal.',
  beside: 'Beside reported progress',
  besideText: (first: string, last: string, points: number): string =>
    `Each point is a focus area: the further right, the more fora and instruments stand behind it; the higher, the more the mean score rose from ${first} to ${last}, over economies with a score in both. With ${plural(points, 'point', 'points')} a pattern can be chance, and what came first cannot be seen.`,
  left: (names: readonly string[]): string =>
    `Not in the picture, because fewer than 14 economies have a score in both cycles (how many have one stands in brackets): ${listed(names)}.`,
  few: (n: number, needed: number): string => `(${n} of the ${needed} economies needed)`,
  picture:
    'Number of fora and instruments by focus area beside the change of the mean score; the table below holds the numbers.',
  across: 'Fora and instruments',
  upward: 'Change of the mean, points',
  caption: 'What stands behind each focus area, and how far reported scores moved.',
  fora: 'Fora',
  linked: 'Indicators linked to an instrument',
  change: 'Change, same economies and indicators, points',
  cbprText:
    'The APEC system alone; the Global CBPR Forum, which is no part of APEC, stands below. Taking part is a choice and enters no score.',
  forumText:
    'A forum outside APEC, declared in 2022 by economies that take part in APEC’s system. It is compared in the same way, apart from it.',
  association:
    'This is an association, not an effect. Who joins differs from who does not, few have joined, most of them before the first cycle, and joining is one of many things that happened.',
  groupsCaption:
    'Mean score of economies that take part today and of the others, by cycle, with how many of them have a score.',
  subject: 'Focus area or indicator',
  who: 'Economies',
  sides: { inside: 'Take part', outside: 'Others' },
  join: 'Before and after joining, economy by economy',
  joinCaption: 'Mean score over the cycles before and after the year of joining, that year left out.',
  before: 'Before',
  after: 'After',
  difference: 'Difference',
  others: 'Difference of the others',
  without: (names: readonly string[]): string =>
    `No comparison with the time before: no score is published from both before and after for ${listed(names)}.`,
}

export const analysis = {
  title: 'Analysis',
  lead: 'What the reports and series say together. Every page starts with a plain sentence; the formula stands behind it, the numbers beside it.',
  description: 'Convergence, unevenness, trends, aggregates, support and institutions across APEC economies.',
  methods: 'How the numbers are made',
  atWork: 'The methods at work:',
  economies,
  step: (from: string, to: string): string => `${from} to ${to}`,
  closer,
  uneven,
  support,
  density,
}
