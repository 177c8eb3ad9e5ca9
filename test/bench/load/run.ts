/** Autosave under load: people who answer one question after the other, fifty saves a second over all reports. */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import * as z from 'zod/mini'
import { putCycle } from '../../../functions/store/cycle.ts'
import { loadReport, reportHistory } from '../../../functions/store/report.ts'
import { accountNamed } from '../../../infra/local/accounts.ts'
import { demonstrationCycles } from '../../../infra/local/demo.ts'
import { openLocalTable } from '../../../infra/local/table.ts'
import { economies } from '../../../shared/economies.ts'
import { indicators } from '../../../shared/framework/index.ts'
import { brokenLink } from '../../../shared/report/chain.ts'
import { emptyReport } from '../../../shared/report/state.ts'
import { buildChild, startChild } from '../../kill/process.ts'
import { median, type Result } from '../report.ts'
import { tokenTerms } from './terms.ts'

const perSecond = 50
const seconds = 60
const cycle = demonstrationCycles.at(-1)?.cycle ?? ''
const policies = indicators.filter(({ kind }) => kind === 'policy')
const agent = new Agent({ keepAlive: true, maxSockets: 256 })
const Receipt = z.object({ seq: z.int() })

interface Sent {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Sends one thing and gives what came back; throws where that is no success. */
function send(origin: string, { method, path, headers, body }: Sent): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${origin}${path}`,
      { method, agent, headers: { 'content-type': 'application/json', ...headers } },
      async (response) => {
        let text = ''
        for await (const chunk of response) text += chunk
        if (response.statusCode === 200) resolve(JSON.parse(text))
        else reject(new Error(`${method} ${path}: ${response.statusCode} ${text}`))
      },
    )
    sent.on('error', reject)
    sent.end(JSON.stringify(body))
  })
}

/**
 * Calls `work` fifty times a second, each time when it is due whether or not the calls before have ended. Gives how long
 * after it was due each call ended, in milliseconds.
 */
async function openLoop(lasting: number, work: (i: number) => Promise<void>): Promise<number[]> {
  const start = performance.now()
  const running: Promise<number>[] = []
  for (let i = 0; i < lasting * perSecond; i += 1) {
    const due = start + (i * 1_000) / perSecond
    await pause(due - performance.now())
    running.push(work(i).then(() => performance.now() - due))
  }
  return Promise.all(running)
}

const percentile95 = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length * 0.95) - 1] ?? Number.NaN

/** What people do who answer one question after the other: of each answer the last version that was stored. */
function saves(origin: string, tokens: ReadonlyMap<string, string>) {
  const versions = new Map<string, string>()
  const acknowledged: { readonly economy: string; readonly id: string; readonly seq: number }[] = []
  const save = async (i: number): Promise<void> => {
    const economy = economies[i % economies.length]?.key ?? 'AUS'
    const indicator = policies[Math.floor(i / economies.length) % policies.length]?.id ?? ''
    const path = `/api/v1/reports/${cycle}/${economy}/answers/${indicator}`
    const base = versions.get(path)
    const id = randomUUID()
    const receipt = await send(origin, {
      method: 'PUT',
      path,
      headers: {
        authorization: `Bearer ${tokens.get(economy)}`,
        ...(base === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${base}"` }),
      },
      body: { id, answer: answerOf(i) },
    })
    versions.set(path, id)
    acknowledged.push({ economy, id, seq: Receipt.parse(receipt).seq })
  }
  return { save, acknowledged }
}

const answerOf = (i: number) => ({
  value: { kind: 'level', level: i % 2 === 0 ? 'pilot' : 'partial' },
  narrative: `Invented answer ${i}. ${'It is as long as an answer often is. '.repeat(10)}`,
  language: 'en',
  evidence: [],
  instruments: [],
})

/** The same bytes as an event has, and nothing but the put. */
const barePuts = (origin: string) => {
  const run = randomUUID()
  return async (i: number): Promise<void> => {
    const body = { pk: `BARE#${i % economies.length}`, sk: `${run} ${i}`, event: answerOf(i) }
    await send(origin, { method: 'POST', path: '/bare', headers: {}, body })
  }
}

export async function load(): Promise<Result[]> {
  const data = await mkdtemp(join(tmpdir(), 'aider-load-'))
  const local = await openLocalTable(join(data, 'table'))
  for (const of of demonstrationCycles.slice(-1)) await putCycle(local.table, of)
  await local.close()
  const pair = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'RS256', use: 'sig' }
  const tokens = new Map<string, string>()
  for (const { key } of economies) {
    const account = accountNamed(`${key.toLowerCase()}-contributor`)
    const claims = { client_id: tokenTerms.clientId, token_use: 'access', 'cognito:groups': account?.groups }
    const token = new SignJWT({ sub: account?.subject ?? '', iss: tokenTerms.issuer, ...claims })
    const header = { alg: 'RS256', kid: 'k' }
    tokens.set(key, await token.setProtectedHeader(header).setExpirationTime('10m').sign(pair.privateKey))
  }
  const start = await buildChild('test/bench/load/child.ts')
  const child = await startChild(start, [data, JSON.stringify({ keys: [jwk] })])
  const origin = child.url.replace('/api/v1', '')
  const put = barePuts(origin)
  const { save, acknowledged } = saves(origin, tokens)
  await openLoop(2, barePuts(origin))
  // Both at once, the one between the other, so that whatever else the machine does delays both alike.
  const [putTimes, saveTimes] = await Promise.all([
    openLoop(seconds, put),
    pause(500 / perSecond).then(() => openLoop(seconds, save)),
  ])
  child.kill()
  await child.ended
  const wrong = await wrongIn(data, acknowledged)
  await rm(data, { recursive: true })
  const [putMs, saveMs] = [percentile95(putTimes), percentile95(saveTimes)]
  const how = `${perSecond} a second for ${seconds} s over ${economies.length} reports, open loop`
  return [
    {
      what: 'Autosave, 95th percentile',
      measured: saveMs / putMs,
      budget: 4,
      unit: 'times that of a bare conditional put',
      how: `${saveMs.toFixed(1)} ms, and ${putMs.toFixed(1)} ms at the same rate, medians ${median(saveTimes).toFixed(1)} and ${median(putTimes).toFixed(1)} ms; ${how}`,
    },
    {
      what: 'Autosaves lost, doubled or broken in the chain',
      measured: wrong,
      budget: 0,
      unit: 'saves',
      how: `of ${acknowledged.length} acknowledged`,
    },
  ]
}

/** How many acknowledged saves are not there once, in their place, in a chain that holds. */
async function wrongIn(data: string, acknowledged: readonly { economy: string; id: string; seq: number }[]) {
  const local = await openLocalTable(join(data, 'table'))
  let wrong = 0
  for (const { key } of economies) {
    const history = await reportHistory(local.table, cycle, key)
    const of = acknowledged.filter(({ economy }) => economy === key)
    if (await brokenLink(emptyReport(cycle, key), history)) wrong += of.length
    wrong += of.filter(({ id, seq }) => history[seq - 1]?.event.id !== id).length
    wrong += Math.abs(history.length - of.length)
    if ((await loadReport(local.table, cycle, key)).seq !== history.length) wrong += 1
  }
  await local.close()
  return wrong
}
