/** Stands in for shared/economies.ts: as many economies as BENCH_ECONOMIES says, those of APEC first. */
import * as z from 'zod/mini'
import { economies as apec, type Economy } from '../../../shared/economies.ts'

const count = Number(process.env.BENCH_ECONOMIES)
const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const known = new Set<string>(apec.map(({ key }) => key))
const keys = alphabet
  .flatMap((first) => alphabet.map((second) => `${first}${second}X`))
  .filter((key) => !known.has(key))

const invented = keys.slice(0, Math.max(0, count - apec.length)).map((key, i): Economy => {
  const name = `Invented economy ${apec.length + i + 1}`
  return { key: key as Economy['key'], name, label: name, formalName: name, joined: 2000 }
})

export const economies: readonly Economy[] = [...apec, ...invented]

export const EconomyKey = z.enum(economies.map(({ key }) => key))

const byKey = new Map(economies.map((economy) => [economy.key, economy]))

export function economyOf(key: Economy['key']): Economy {
  const found = byKey.get(key)
  if (!found) throw new RangeError(`No economy has the key ${key}`)
  return found
}
