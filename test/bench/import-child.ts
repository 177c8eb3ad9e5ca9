/** Imports an invented file of so many rows in a process of its own, and prints the most megabytes that it had resident. */
import { importSeries } from '../../shared/formats/series/stream.ts'
import { bytesOf, longFile, options } from './long-file.ts'

const rows = Number(process.argv[2])
const read = await importSeries(() => bytesOf(longFile(rows)), 0, options)
if (!read.ok) throw new Error(`The file was refused: ${read.problems[0]?.wrong.code}`)
console.log(process.resourceUsage().maxRSS / 1024)
