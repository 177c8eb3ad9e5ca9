/** Texts of the pages of analysis. */
import { plural } from '../plural.ts'

const listed = (names: readonly string[]): string => names.join('; ')
const economies = (n: number): string => plural(n, 'economy', 'economies')

const closer = {
  title: 'Are economies coming closer?',
  description: 'Whether the distance between APEC economies shrinks or grows, by focus area and indicator.',
  short: 'In which focus areas the distance between economies shrinks, in which it grows.',
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
    `The same economies are compared at both ends: ${least === most ? least : `${least} to ${most}`} of the 21, those with a score in both cycles. One that reports for the first time, or no more, cannot make the picture look closer.`,
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

export const analysis = {
  title: 'Analysis',
  lead: 'What the reports and series say together. Every page starts with a plain sentence; the formula stands behind it, the numbers beside it.',
  description: 'Convergence, unevenness, trends, aggregates, support and institutions across APEC economies.',
  methods: 'How the numbers are made',
  economies,
  step: (from: string, to: string): string => `${from} to ${to}`,
  closer,
}
