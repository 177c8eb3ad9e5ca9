/** What an analyst took off the shelf of a series, and what counts there still. */
import type { Shelf, Vintage, Withdrawal } from '../series.ts'

/** A vintage that counts no more, and why. */
export interface WithdrawnVintage {
  readonly vintage: Vintage
  readonly withdrawal: Withdrawal
}

/**
 * Parts what counts from what was withdrawn. A withdrawal takes away all that was imported of these figures until
 * then; who imports them again afterwards has put them back.
 */
export function partWithdrawn({ vintages, withdrawals }: Shelf): {
  readonly standing: readonly Vintage[]
  readonly withdrawn: readonly WithdrawnVintage[]
} {
  const standing: Vintage[] = []
  const withdrawn: WithdrawnVintage[] = []
  for (const vintage of vintages) {
    const withdrawal = withdrawals.find(
      ({ contentHash, at }) => contentHash === vintage.contentHash && at >= vintage.importedAt,
    )
    if (withdrawal) withdrawn.push({ vintage, withdrawal })
    else standing.push(vintage)
  }
  return { standing, withdrawn: withdrawn.filter(({ vintage }) => !stands(standing, vintage)) }
}

const stands = (standing: readonly Vintage[], { contentHash }: Vintage): boolean =>
  standing.some((v) => v.contentHash === contentHash)
