import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { killRounds } from './rounds.ts'

it('a process killed at any moment between command and answer loses nothing it acknowledged and doubles nothing', async () => {
  const seed = process.env.SEED ?? randomUUID()
  console.log(`Kills from SEED=${seed}`)
  const { kills, acknowledged, failures } = await killRounds({ kills: 20, seed })
  expect(failures).toEqual([])
  expect(acknowledged).toBeGreaterThan(kills)
}, 120_000)
