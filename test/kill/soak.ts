/** `npm run soak`: the kills of the tests, ten times as many. Ends with 1 where something was lost. */
import { randomUUID } from 'node:crypto'
import { killRounds } from './rounds.ts'

const seed = process.env.SEED ?? randomUUID()
console.log(`Kills from SEED=${seed}`)
const { kills, acknowledged, failures } = await killRounds({ kills: 200, seed })
console.log(failures.join('\n'))
console.log(`${kills} kills, ${acknowledged} acknowledged changes, ${failures.length} failures`)
process.exitCode = failures.length > 0 ? 1 : 0
