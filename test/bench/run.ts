/**
 * `npm run bench`: every budget, measured on this machine. Ends with 1 where one is missed.
 * `npm run bench -- pages --rounds 5` measures some groups alone, with fewer rounds of visits; `scale` runs only where
 * it is named, because it takes long.
 */
import { parseArgs } from 'node:util'
import { analysis } from './analysis.ts'
import { bundles } from './bundles.ts'
import { growth } from './growth.ts'
import { imports } from './import.ts'
import { load } from './load/run.ts'
import { pages } from './pages.ts'
import { publication } from './publication.ts'
import { print, type Result, type Skipped } from './report.ts'
import { scale } from './scale.ts'
import { tableRequests } from './table-requests.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '21' } },
})
type Group = () => Promise<readonly (Result | Skipped)[]>
const usual: Readonly<Record<string, Group>> = {
  tableRequests,
  bundles,
  publication,
  growth,
  analysis,
  import: imports,
  load,
  pages: () => pages(Number(values.rounds)),
}
const groups: Readonly<Record<string, Group>> = { ...usual, scale }
let missed = 0
for (const name of positionals.length > 0 ? positionals : Object.keys(usual)) {
  const group = groups[name]
  if (!group) throw new RangeError(`There is no group ${name}, only ${Object.keys(groups).join(', ')}`)
  console.log(`\n${name}`)
  missed += print(await group())
}
process.exitCode = missed > 0 ? 1 : 0
