/** `npm run bench`: every budget, measured on this machine. Ends with 1 where one is missed. */
import { bundles } from './bundles.ts'
import { publication } from './publication.ts'
import { print, type Result } from './report.ts'
import { tableRequests } from './table-requests.ts'

const groups: Readonly<Record<string, () => Promise<Result[]>>> = { tableRequests, bundles, publication }
const wanted = process.argv.slice(2)
let missed = 0
for (const [name, run] of Object.entries(groups)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n${name}`)
  missed += print(await run())
}
process.exitCode = missed > 0 ? 1 : 0
