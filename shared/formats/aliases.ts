/** Which APEC economy a publisher's code or name means. */
import { EconomyKey, economies } from '../economies.ts'

/** Publishers' names beside APEC's own; read, never shown. */
const publishersNames: Readonly<Record<string, EconomyKey>> = {
  'hong kong sar, china': 'HKG',
  'hong kong': 'HKG',
  'hong kong sar': 'HKG',
  'korea, rep.': 'KOR',
  'republic of korea': 'KOR',
  'south korea': 'KOR',
  taiwan: 'TWN',
  'taiwan, china': 'TWN',
  'taiwan province of china': 'TWN',
  brunei: 'BRN',
  'russian federation': 'RUS',
  vietnam: 'VNM',
  'united states of america': 'USA',
  philippines: 'PHL',
}

const byName = new Map<string, EconomyKey>(Object.entries(publishersNames))
for (const { key, name, formalName } of economies) {
  byName.set(name.toLowerCase(), key)
  byName.set(formalName.toLowerCase(), key)
  byName.set(formalName.toLowerCase().replace(/^the /, ''), key)
  byName.set(name.toLowerCase().replace(/^the /, ''), key)
}

/** The economy of a name in any case; undefined for aggregates and economies outside APEC. */
export const economyNamed = (name: string): EconomyKey | undefined =>
  byName.get(name.trim().replace(/\s+/g, ' ').toLowerCase())

/** The economy of a three-letter key in any case. */
export function economyKeyed(code: string): EconomyKey | undefined {
  const key = EconomyKey.safeParse(code.trim().toUpperCase())
  return key.success ? key.data : undefined
}
