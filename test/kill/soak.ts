/** `npm run soak`: the kills of the tests, ten times as many, and two people for a minute. Ends with 1 where something was lost. */
import { randomUUID } from 'node:crypto'
import { editTogether } from '../browser/together.ts'
import { killRounds } from './rounds.ts'

const seed = process.env.SEED ?? randomUUID()
console.log(`From SEED=${seed}`)
const { kills, acknowledged, failures } = await killRounds({ kills: 200, seed })
console.log(failures.join('\n'))
console.log(`${kills} kills, ${acknowledged} acknowledged changes, ${failures.length} failures`)
const together = await editTogether({ seconds: 60, seed })
console.log(together.failures.join('\n'))
console.log(
  `two people typed ${together.typed} times, ${together.stored} changes stored, ${together.conflicts} conflicts, ${together.failures.length} failures`,
)
process.exitCode = failures.length + together.failures.length > 0 ? 1 : 0
