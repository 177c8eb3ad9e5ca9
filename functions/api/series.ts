/** Measured series: analysts put vintages on the shelf, and withdraw what should not be there. */
import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { isAnalyst } from '../../shared/actor.ts'
import { seriesInfo, seriesRegister } from '../../shared/framework/index.ts'
import type { SeriesInfo } from '../../shared/framework/types.ts'
import { type FieldError, Problem } from '../../shared/problem.ts'
import { newestVintage } from '../../shared/release/shelf.ts'
import { shelfEntries } from '../../shared/release/shelf-list.ts'
import { partWithdrawn } from '../../shared/release/withdrawn.ts'
import { mayBeVintage, SeriesFile, vintageDays, Withdrawal } from '../../shared/series.ts'
import { contentHash, loadShelf, putVintage, putWithdrawal } from '../store/series.ts'
import type { CycleCache } from './cycle-cache.ts'
import type { ApiDeps, Env } from './deps.ts'
import { body } from './request.ts'

export const seriesRoutes = ({ table, now }: ApiDeps, cycles: CycleCache) =>
  new Hono<Env>()
    .get('/', async (c) => {
      const all = await cycles.all()
      const series = seriesRegister.map(async ({ code }) => ({
        code,
        vintages: shelfEntries(await loadShelf(table, code), all),
      }))
      return c.json({ series: await Promise.all(series) }, 200)
    })
    .get('/:code/vintages/:hash', async (c) => {
      const { code } = infoIn(c)
      const { vintages } = await loadShelf(table, code)
      const vintage = vintages.findLast(({ contentHash }) => contentHash === c.req.param('hash'))
      if (!vintage) throw noVintage()
      return c.json(vintage, 200)
    })
    .post('/:code/vintages', async (c) => {
      const info = seriesIn(c)
      const file = await body(c, SeriesFile)
      const errors = fileErrors(file, info, now())
      if (file.base !== undefined) await checkBase(table, file)
      if (errors.length > 0) throw new Problem('import-refused', 'No figure was stored.', { errors })
      const hash = await contentHash(file)
      const { subject } = c.get('actor')
      const placed = await putVintage(table, {
        ...file,
        contentHash: hash,
        importedAt: now(),
        importedBy: subject,
      })
      return c.json({ placed, contentHash: hash }, placed === 'same' ? 200 : 201)
    })
    .post('/:code/withdrawals', async (c) => {
      const { code } = seriesIn(c)
      const asked = await body(c, Asked)
      const { standing, withdrawn } = partWithdrawn(await loadShelf(table, code))
      const named = ({ contentHash }: { contentHash: string }) => contentHash === asked.contentHash
      const before = withdrawn.find(({ vintage }) => named(vintage))?.withdrawal
      if (before) return c.json(before, 200)
      if (!standing.some(named)) throw noVintage()
      const withdrawal = { ...asked, series: code, at: now(), by: c.get('actor').subject }
      await putWithdrawal(table, withdrawal)
      return c.json(withdrawal, 201)
    })

/** What an analyst says who withdraws a vintage. */
export const Asked = z.strictObject({ contentHash: z.string(), reason: Withdrawal.shape.reason })

/** The series in the address, for analysts alone. */
function seriesIn(c: Context<Env>): SeriesInfo {
  if (!isAnalyst(c.get('actor')))
    throw new Problem('not-allowed', 'Only analysts import and withdraw series.')
  return infoIn(c)
}

const noVintage = (): Problem =>
  new Problem('not-found', 'The shelf of this series has no vintage of this content hash.')

/** A message changes what its sender saw: refuses it where another vintage counts by now. */
async function checkBase(table: ApiDeps['table'], { series, base }: SeriesFile): Promise<void> {
  const { standing } = partWithdrawn(await loadShelf(table, series))
  if (newestVintage(standing)?.contentHash !== base)
    throw new Problem(
      'vintage-changed',
      'The file changes a vintage that is no longer the one that counts. Nothing was stored; read the file again.',
    )
}

/** The series in the address. */
function infoIn(c: Context<Env>): SeriesInfo {
  const info = seriesInfo(c.req.param('code') ?? '')
  if (!info) throw new Problem('unknown-series', 'The register has no series of this code.')
  return info
}

/** What is wrong with well-formed figures of this very series. */
function fileErrors(
  file: SeriesFile,
  info: { code: string; min: number; max: number | null; unit: string },
  at: string,
): FieldError[] {
  const errors: FieldError[] = []
  if (file.series !== info.code)
    errors.push({ field: '/series', message: `The address names ${info.code}; the body must name the same` })
  const today = at.slice(0, 10)
  if (!mayBeVintage(file.vintage, today)) {
    const { first, last } = vintageDays(today)
    const message = `Give the day on which the figures were published, from ${first} to ${last}`
    errors.push({ field: '/vintage', message })
  }
  const seen = new Set<string>()
  file.observations.forEach(({ economy, year, value }, i) => {
    const place = (name: string) => `/observations/${i}/${name}`
    if (seen.has(`${economy}${year}`))
      errors.push({ field: place('year'), message: `${economy} has a value for ${year} already` })
    seen.add(`${economy}${year}`)
    if (value < info.min || (info.max !== null && value > info.max))
      errors.push({
        field: place('value'),
        message: `Give a number from ${info.min} to ${info.max ?? 'any height'} (${info.unit})`,
      })
  })
  return errors.slice(0, 200)
}
