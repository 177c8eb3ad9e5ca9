/** Measured series: analysts put vintages on the shelf. */
import { Hono } from 'hono'
import { isAnalyst } from '../../shared/actor.ts'
import { seriesInfo, seriesRegister } from '../../shared/framework/index.ts'
import { type FieldError, Problem } from '../../shared/problem.ts'
import { SeriesFile, vintageError } from '../../shared/series.ts'
import { contentHash, listVintages, putVintage } from '../store/series.ts'
import type { ApiDeps, Env } from './deps.ts'
import { body } from './request.ts'

export const seriesRoutes = ({ table, now }: ApiDeps) =>
  new Hono<Env>()
    .get('/', async (c) => {
      const series = seriesRegister.map(async ({ code }) => ({
        code,
        vintages: await listVintages(table, code),
      }))
      return c.json({ series: await Promise.all(series) }, 200)
    })
    .post('/:code/vintages', async (c) => {
      const actor = c.get('actor')
      if (!isAnalyst(actor)) throw new Problem('not-allowed', 'Only analysts import series.')
      const info = seriesInfo(c.req.param('code'))
      if (!info) throw new Problem('unknown-series', 'The register has no series of this code.')
      const file = await body(c, SeriesFile)
      const errors = fileErrors(file, info, now())
      if (errors.length > 0) throw new Problem('import-refused', 'No figure was stored.', { errors })
      const hash = await contentHash(file)
      const vintage = { ...file, contentHash: hash, importedAt: now(), importedBy: actor.subject }
      const created = await putVintage(table, vintage)
      return c.json({ created, contentHash: hash }, created ? 201 : 200)
    })

/** What is wrong with well-formed figures of this very series. */
function fileErrors(
  file: SeriesFile,
  info: { code: string; min: number; max: number | null; unit: string },
  at: string,
): FieldError[] {
  const errors: FieldError[] = []
  if (file.series !== info.code)
    errors.push({ field: '/series', message: `The address names ${info.code}; the body must name the same` })
  const vintage = vintageError(file.vintage, at.slice(0, 10))
  if (vintage) errors.push({ field: '/vintage', message: vintage })
  const seen = new Set<string>()
  file.observations.forEach(({ economy, year, value }, i) => {
    const place = (name: string) => `/observations/${i}/${name}`
    if (seen.has(`${economy}${year}`))
      errors.push({ field: place('year'), message: `${economy} has a value for ${year} already` })
    seen.add(`${economy}${year}`)
    if (value < info.min || (info.max !== null && value > info.max))
      errors.push({
        field: place('value'),
        message: `Give a number from ${info.min} to ${info.max ?? 'any height'}, in ${info.unit}`,
      })
  })
  return errors.slice(0, 200)
}
