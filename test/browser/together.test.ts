import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { editTogether } from './together.ts'

it('two people who edit one section, their connections cut and restored at random, lose nothing and double nothing', async () => {
  const seed = process.env.SEED ?? randomUUID()
  console.log(`Two people from SEED=${seed}`)
  const { typed, stored, failures } = await editTogether({ seconds: 15, seed })
  expect(failures).toEqual([])
  expect(typed).toBeGreaterThan(10)
  expect(stored).toBeGreaterThan(10)
}, 120_000)
