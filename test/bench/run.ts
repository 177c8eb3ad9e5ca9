/**
 * `npm run bench`: every budget, measured on this machine. Ends with 1 where one is missed.
 * `npm run bench -- pages --rounds 5` measures some groups alone, with fewer rounds of visits.
 */
import { parseArgs } from 'node:util'
import { bundles } from './bundles.ts'
import { growth } from './growth.ts'
import { pages } from './pages.ts'
import { publication } from './publication.ts'
import { print, type Result, type Skipped } from './report.ts'
import { tableRequests } from './table-requests.ts'

const { positionals: wanted, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '21' } },
})
const groups: Readonly<Record<string, () => Promise<readonly (Result | Skipped)[]>>> = {
  tableRequests,
  bundles,
  publication,
  growth,
  pages: () => pages(Number(values.rounds)),
}
let missed = 0
for (const [name, run] of Object.entries(groups)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n${name}`)
  missed += print(await run())
}
process.exitCode = missed > 0 ? 1 : 0
