/** The 21 APEC member economies, in APEC's order, with APEC's names. */
import * as z from 'zod/mini'

/** Three-letter file key of an economy; for addresses and files, never a label. */
// biome-ignore format: a list of keys reads better in rows
export const EconomyKey = z.enum([
  'AUS', 'BRN', 'CAN', 'CHL', 'CHN', 'HKG', 'IDN', 'JPN', 'KOR', 'MYS', 'MEX',
  'NZL', 'PNG', 'PER', 'PHL', 'RUS', 'SGP', 'TWN', 'THA', 'USA', 'VNM',
])
export type EconomyKey = z.infer<typeof EconomyKey>

export interface Economy {
  readonly key: EconomyKey
  /** APEC's short name as it stands inside a sentence ("the Philippines"). */
  readonly name: string
  /** The short name as it stands alone in a table or heading ("The Philippines"). */
  readonly label: string
  readonly formalName: string
  /** Year of joining APEC. */
  readonly joined: number
}

const economy = (key: EconomyKey, joined: number, name: string, formalName = name): Economy => ({
  key,
  joined,
  name,
  formalName,
  label: name.charAt(0).toUpperCase() + name.slice(1),
})

export const economies: readonly Economy[] = [
  economy('AUS', 1989, 'Australia'),
  economy('BRN', 1989, 'Brunei Darussalam'),
  economy('CAN', 1989, 'Canada'),
  economy('CHL', 1994, 'Chile'),
  economy('CHN', 1991, 'China', "the People's Republic of China"),
  economy('HKG', 1991, 'Hong Kong, China'),
  economy('IDN', 1989, 'Indonesia'),
  economy('JPN', 1989, 'Japan'),
  economy('KOR', 1989, 'Korea', 'the Republic of Korea'),
  economy('MYS', 1989, 'Malaysia'),
  economy('MEX', 1993, 'Mexico'),
  economy('NZL', 1989, 'New Zealand'),
  economy('PNG', 1993, 'Papua New Guinea'),
  economy('PER', 1998, 'Peru'),
  economy('PHL', 1989, 'the Philippines', 'the Republic of the Philippines'),
  economy('RUS', 1998, 'Russia', 'the Russian Federation'),
  economy('SGP', 1989, 'Singapore'),
  economy('TWN', 1991, 'Chinese Taipei'),
  economy('THA', 1989, 'Thailand'),
  economy('USA', 1989, 'the United States', 'the United States of America'),
  economy('VNM', 1998, 'Viet Nam'),
]

const byKey = new Map(economies.map((e) => [e.key, e]))

/** The economy of a key. Total, because every key has an entry (a test holds it so). */
export function economyOf(key: EconomyKey): Economy {
  const found = byKey.get(key)
  if (!found) throw new RangeError(`No economy has the key ${key}`)
  return found
}
