/** Kills the API again and again while people save, and checks after each kill that nothing acknowledged was lost. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { putCycle } from '../../functions/store/cycle.ts'
import { loadReport, reportHistory } from '../../functions/store/report.ts'
import { demonstrationCycles } from '../../infra/local/demo.ts'
import { type Random, seeded } from '../../infra/local/random.ts'
import { openLocalTable } from '../../infra/local/table.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import { brokenLink } from '../../shared/report/chain.ts'
import { emptyReport } from '../../shared/report/state.ts'
import { buildChild, type Child, startChild } from './process.ts'

/** A person who saves one answer over and over. */
interface Writer {
  readonly economy: EconomyKey
  readonly indicator: string
  /** Draws ids only, so that the points of the kills are the same for the same seed. */
  readonly random: Random
  /** Id of the last version that was acknowledged. */
  base: string | null
  /** What was sent and not answered: it is sent again, as the page does. */
  pending: { readonly id: string; readonly text: string } | undefined
  readonly acknowledged: { readonly id: string; readonly seq: number; readonly text: string }[]
}

export interface Outcome {
  readonly kills: number
  readonly acknowledged: number
  /** What did not hold, in words; empty if all did. */
  readonly failures: readonly string[]
}

/** Points of its work that the process passes in a round at most; one save passes six. */
const pointsMax = 90

export async function killRounds({ kills, seed }: { kills: number; seed: string }): Promise<Outcome> {
  const random = seeded(`${seed} kills`)
  const data = await mkdtemp(join(tmpdir(), 'aider-kill-'))
  const program = await buildChild('test/kill/child.ts')
  await inTable(data, async (table) => {
    for (const cycle of demonstrationCycles.slice(-1)) await putCycle(table, cycle)
  })
  const writers = (['PER', 'AUS'] as const).flatMap((economy) =>
    ['7.1', '7.2'].map((indicator): Writer => {
      const own = seeded(`${seed} ${economy} ${indicator}`)
      return { economy, indicator, random: own, base: null, pending: undefined, acknowledged: [] }
    }),
  )
  const failures: string[] = []
  for (let round = 0; round < kills && failures.length === 0; round += 1) {
    // Half of the kills come at a point of the work, half at any moment, in the middle of a write too.
    const atPoint = random.chance(0.5)
    const killAt = atPoint ? random.whole(1, pointsMax) : 0
    const child = await startChild(program, [data, String(killAt)])
    let onAnswer = (): void => {}
    const begun = new Promise<void>((resolve) => {
      onAnswer = resolve
    })
    const writing = writers.map((writer) => write(child, writer, onAnswer))
    if (!atPoint) {
      await begun
      await pause(random.whole(0, 80))
      child.kill()
    }
    await Promise.all([...writing, child.ended])
    failures.push(...(await check(data, writers)).map((failure) => `kill ${round + 1}: ${failure}`))
  }
  await rm(data, { recursive: true, force: true })
  return { kills, acknowledged: writers.reduce((sum, w) => sum + w.acknowledged.length, 0), failures }
}

/** Saves until the process is gone. */
async function write({ url }: Child, writer: Writer, onAnswer: () => void): Promise<void> {
  const { economy, indicator, acknowledged } = writer
  for (;;) {
    writer.pending ??= { id: writer.random.uuid(), text: `Invented answer ${acknowledged.length + 1}` }
    const { id, text } = writer.pending
    const value = { kind: 'level', level: 'pilot' }
    const response = await fetch(`${url}/reports/2026/${economy}/answers/${indicator}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${economy.toLowerCase()}-contributor`,
        'content-type': 'application/json',
        ...(writer.base ? { 'if-match': `"${writer.base}"` } : { 'if-none-match': '*' }),
      },
      body: JSON.stringify({
        id,
        answer: { value, narrative: text, language: 'en', evidence: [], instruments: [] },
      }),
    }).catch(() => undefined)
    const body = (await response?.json().catch(() => undefined)) as { seq?: number } | undefined
    if (!response || !body) return
    if (body.seq === undefined) throw new Error(`A save was refused: ${JSON.stringify(body)}`)
    acknowledged.push({ id, seq: body.seq, text })
    writer.base = id
    writer.pending = undefined
    onAnswer()
  }
}

/** What does not hold in the data folder that the process left. */
async function check(data: string, writers: readonly Writer[]): Promise<string[]> {
  return inTable(data, async (table) => {
    const failures: string[] = []
    for (const economy of new Set(writers.map((writer) => writer.economy))) {
      const history = await reportHistory(table, '2026', economy)
      const broken = await brokenLink(emptyReport('2026', economy), history)
      if (broken) failures.push(`${economy} is broken at event ${broken.seq}: ${broken.reason}`)
      const ids = history.map(({ event }) => event.id)
      if (new Set(ids).size !== ids.length) failures.push(`${economy} has a change twice`)
      const state = await loadReport(table, '2026', economy)
      for (const { indicator, acknowledged, pending } of writers.filter((w) => w.economy === economy)) {
        for (const { id, seq } of acknowledged)
          if (ids[seq - 1] !== id)
            failures.push(`${economy} ${indicator}: acknowledged change ${seq} is not there`)
        const stored = state.answers[indicator]?.answer?.narrative
        if (stored !== acknowledged.at(-1)?.text && stored !== pending?.text)
          failures.push(`${economy} ${indicator} holds "${stored}"`)
      }
    }
    return failures
  })
}

async function inTable<T>(
  data: string,
  work: (table: Awaited<ReturnType<typeof openLocalTable>>['table']) => Promise<T>,
): Promise<T> {
  const local = await openLocalTable(join(data, 'table'))
  try {
    return await work(local.table)
  } finally {
    await local.close()
  }
}
