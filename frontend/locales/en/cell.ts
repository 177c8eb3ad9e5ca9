/** Scores in words. Known is what the economy answered, and what a series has a figure of. */
import { plural } from '../plural.ts'

export const cell = {
  score: (score: number, low: number, high: number, k: number, m: number): string =>
    low === high
      ? `${score} of 100; all ${m} applicable indicators known`
      : `${score} of 100; between ${low} and ${high} whatever is missing; ${k} of ${m} known`,
  bounds: (low: number, high: number, k: number, m: number): string =>
    low === high
      ? `all ${m} applicable indicators known`
      : `${low} to ${high} whatever is missing; ${k} of ${m} known`,
  few: (k: number, m: number): string => `too little known: an answer or a figure for ${k} of ${m}`,
  none: 'not reported',
  na: 'not applicable',
  change: (word: string, n: number): string =>
    `${word}, over ${plural(n, 'indicator', 'indicators')} scored in both`,
  suppressed: (n: number): string => `not published: ${n} of 21 have a score, 14 are needed`,
  meanChange: (word: string, n: number): string =>
    `${word}, over the ${n} economies with a score in both, each over the same indicators`,
  n: (n: number): string => `n = ${n}`,
}
