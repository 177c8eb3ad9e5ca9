/** The score of an economy in a focus area in one cycle (methods, 2), with its coverage and honest bounds. */

/** What of a scored indicator enters the focus area: a score, `not_applicable`, or `missing`. */
export type ScoredAnswer = number | 'not_applicable' | 'missing'

export interface Coverage {
  /** k: applicable scored indicators with a score. */
  readonly answered: number
  /** m: scored indicators less the not applicable. */
  readonly applicable: number
}

/**
 * `low` and `high` bound the score whatever the missing answers would be, 0 to 100.
 * `not_enough`: fewer than two thirds of the applicable indicators, or fewer than two, have a score.
 */
export type AreaScore =
  | (Coverage & {
      readonly state: 'published'
      readonly score: number
      readonly low: number
      readonly high: number
    })
  | (Coverage & { readonly state: 'not_enough'; readonly low: number; readonly high: number })
  | (Coverage & { readonly state: 'not_applicable' })

/** k, m, Σ/k and the bounds Σ/m and (Σ + 100(m − k))/m. The score is published only if 3k ≥ 2m and k ≥ 2. */
export function areaScore(answers: readonly ScoredAnswer[]): AreaScore {
  let [applicable, answered, sum] = [0, 0, 0]
  for (const answer of answers) {
    if (answer === 'not_applicable') continue
    applicable += 1
    if (answer === 'missing') continue
    answered += 1
    sum += answer
  }
  if (applicable === 0) return { state: 'not_applicable', answered, applicable }
  const low = sum / applicable
  const high = (sum + 100 * (applicable - answered)) / applicable
  if (3 * answered < 2 * applicable || answered < 2)
    return { state: 'not_enough', answered, applicable, low, high }
  return { state: 'published', answered, applicable, score: sum / answered, low, high }
}
