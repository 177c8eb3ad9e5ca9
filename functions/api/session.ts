/** Who is signed in. */
import { Hono } from 'hono'
import type { Env } from './deps.ts'

export const sessionRoutes = () => new Hono<Env>().get('/', (c) => c.json(c.get('actor'), 200))
