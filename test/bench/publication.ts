/** A publication after one section changed, with 21 economies and 10 cycles published, in a warm process. */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { createPublisher } from '../../functions/site/publish.ts'
import { putCycle } from '../../functions/store/cycle.ts'
import { putPublished } from '../../functions/store/published.ts'
import { buildFrontend } from '../../infra/build/frontend.ts'
import { demonstrationCycles } from '../../infra/local/demo.ts'
import { inventedValue } from '../../infra/local/demo-values.ts'
import { folderSite } from '../../infra/local/folder.ts'
import { seeded } from '../../infra/local/random.ts'
import { openLocalTable } from '../../infra/local/table.ts'
import type { Answer } from '../../shared/answer.ts'
import type { Cycle } from '../../shared/cycle.ts'
import { type EconomyKey, economies } from '../../shared/economies.ts'
import { focusAreas, indicatorsIn } from '../../shared/framework/index.ts'
import type { FocusAreaId } from '../../shared/framework/types.ts'
import type { PublishedSection } from '../../shared/release/published.ts'
import { median, type Result } from './report.ts'

const rounds = 9
const cycles = 10

/** Milliseconds until `latest` has moved, compression included; and the overview as it goes over the wire. */
export async function publication(): Promise<Result[]> {
  const data = await mkdtemp(join(tmpdir(), 'aider-bench-'))
  const local = await openLocalTable(join(data, 'table'))
  const site = folderSite(join(data, 'site'))
  const { assets } = await buildFrontend({ outDir: join(data, 'frontend') })
  const publish = createPublisher({
    table: local.table,
    site,
    now: () => new Date().toISOString(),
    log: () => undefined,
    assets,
  })
  for (let position = 0; position < cycles; position += 1) {
    const cycle = cycleAt(position)
    await putCycle(local.table, cycle)
    for (const { key } of economies)
      for (const { id } of focusAreas) await putPublished(local.table, section(cycle, position, key, id, 1))
  }
  const first = await timed(publish)
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const changed = section(cycleAt(cycles - 1), cycles - 1, 'AUS', '1', round + 2)
    await putPublished(local.table, changed)
    times.push(await timed(publish))
  }
  const page = await site.read('index.html')
  if (!page) throw new Error('The publication made no overview')
  await local.close()
  await rm(data, { recursive: true })
  return [
    {
      what: 'Publication after one section changed',
      measured: median(times),
      budget: 2_000,
      unit: 'ms',
      how: `${rounds} rounds, warm, 21 economies, ${cycles} cycles; the first of all took ${Math.round(first)} ms`,
    },
    {
      what: 'Overview page',
      measured: brotliCompressSync(page).length / 1_000,
      budget: 30,
      unit: 'kB',
      how: 'brotli, the one response in which its heatmap is readable',
    },
  ]
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function cycleAt(position: number): Cycle {
  const year = 2027 - cycles + position
  const [model] = demonstrationCycles
  if (!model) throw new Error('There is no demonstration cycle to start from')
  return {
    ...model,
    cycle: String(year),
    opens: `${year}-03-01T00:00:00.000Z`,
    due: `${year}-09-30T00:00:00.000Z`,
    closes: `${year}-11-30T00:00:00.000Z`,
  }
}

function section(
  cycle: Cycle,
  position: number,
  economy: EconomyKey,
  area: FocusAreaId,
  seq: number,
): PublishedSection {
  const random = seeded(`bench ${cycle.cycle} ${economy} ${area} ${seq}`)
  const answers: Record<string, Answer> = {}
  for (const indicator of indicatorsIn(area)) {
    const value = inventedValue(indicator, economy, Math.floor(position / 2), cycle, random)
    if (value.kind === 'not_reported') continue
    answers[indicator.id] = {
      value,
      narrative: `Invented answer ${randomUUID()}`,
      language: 'en',
      evidence: [],
      instruments: [],
    }
  }
  return {
    cycle: cycle.cycle,
    economy,
    area,
    publishedSeq: seq,
    eventHash: seq.toString(16).padStart(64, '0'),
    publishedAt: new Date(Date.parse(cycle.opens) + seq * 1_000).toISOString(),
    seq,
    demonstration: true,
    answers,
    withheld: {},
  }
}
