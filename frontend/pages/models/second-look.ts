/** A second look as pages show it. */
import type { EconomyKey } from '../../../shared/economies.ts'
import { lookAt } from '../../../shared/release/second-looks.ts'
import type { LookProps } from '../look-props.ts'
import type { View } from './common.ts'

/** The public second look at an answer; undefined where there is none. */
export function secondLookOf({ cycle }: View, economy: EconomyKey, indicator: string): LookProps | undefined {
  const found = lookAt(cycle.looks, economy, indicator)
  if (!found) return undefined
  const { at, look, reply } = found
  return { ...look, at, ...(reply && { reply }) } as LookProps
}
