/** Scores in words. */
import { plural } from '../plural.ts'

export const cell = {
  score: (score: number, low: number, high: number, k: number, m: number): string =>
    low === high
      ? `${score} of 100; all ${m} applicable indicators answered`
      : `${score} of 100; between ${low} and ${high} whatever is missing; ${k} of ${m} answered`,
  bounds: (low: number, high: number, k: number, m: number): string =>
    low === high
      ? `all ${m} applicable indicators answered`
      : `${low} to ${high} whatever is missing; ${k} of ${m} answered`,
  few: (k: number, m: number): string => `not enough reported: ${k} of ${m} answered`,
  none: 'not reported',
  na: 'not applicable',
  change: (word: string, n: number): string =>
    `${word}, over ${plural(n, 'indicator', 'indicators')} scored in both`,
  suppressed: (n: number): string => `not published: ${n} of 21 have a score, 14 are needed`,
  meanChange: (word: string, n: number): string =>
    `${word}, over the ${n} economies with a score in both, each over the same indicators`,
  n: (n: number): string => `n = ${n}`,
}
