/** How the signed-in person wants to be written to. */
import { Hono } from 'hono'
import { Preference } from '../../shared/preference.ts'
import { loadPreference, putPreference } from '../store/preferences.ts'
import type { ApiDeps, Env } from './deps.ts'
import { body } from './request.ts'

export const ownRoutes = ({ table }: Pick<ApiDeps, 'table'>) =>
  new Hono<Env>()
    .get('/', async (c) => c.json(await loadPreference(table, c.get('actor').subject), 200))
    .put('/', async (c) => {
      const preference = await body(c, Preference)
      await putPreference(table, c.get('actor').subject, preference)
      return c.json(preference, 200)
    })
