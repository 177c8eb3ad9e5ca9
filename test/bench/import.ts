/** Importing a long file beside the CSV parser alone, and the memory that a longer one needs. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import Papa from 'papaparse'
import { importSeries } from '../../shared/formats/series/stream.ts'
import { seriesInfo } from '../../shared/framework/index.ts'
import { code, longFile, options } from './long-file.ts'
import { median, type Result } from './report.ts'

const run = promisify(execFile)
const rounds = 15
const pieceBytes = 64 * 1024

export async function imports(): Promise<Result[]> {
  if (!seriesInfo(code)) throw new Error(`The register has no series ${code}`)
  const text = [...longFile(100_000)].join('')
  const bytes = new TextEncoder().encode(text)
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, i) =>
    bytes.slice(i * pieceBytes, (i + 1) * pieceBytes),
  )
  const open = async function* () {
    yield* pieces
  }
  const ratios: number[] = []
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const parsed = await timed(() => void Papa.parse(text))
    const imported = await timed(async () => {
      const read = await importSeries(open, bytes.length, options)
      if (!read.ok) throw new Error(`The file was refused: ${read.problems[0]?.wrong.code}`)
    })
    ratios.push(imported / parsed)
    times.push(imported)
  }
  const [short, long] = [await memoryOf(100_000), await memoryOf(1_000_000)]
  return [
    {
      what: 'Import of 100,000 rows',
      measured: median(ratios),
      budget: 3,
      unit: 'times the CSV parser alone',
      how: `${rounds} paired rounds, median ${Math.round(median(times))} ms, ${Math.round(bytes.length / 1000)} kB`,
    },
    {
      what: 'Memory of an import of 1,000,000 rows',
      measured: long / short,
      budget: 1.5,
      unit: 'times that of 100,000',
      how: `${Math.round(long)} MB to ${Math.round(short)} MB at most, whole process`,
    },
  ]
}

async function timed(work: () => void | Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Megabytes that a process of its own had resident at most. */
async function memoryOf(rows: number): Promise<number> {
  const file = fileURLToPath(new URL('import-child.ts', import.meta.url))
  const { stdout } = await run(process.execPath, ['--import', 'tsx', file, String(rows)])
  return Number(stdout)
}
