/** What every app of the API begins with: request ids, a person behind every request, and refusals as problem documents. */
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Problem, problemDetails, problems } from '../../shared/problem.ts'
import type { ApiDeps, Env } from './deps.ts'

/** Bytes of a request's body: an answer with all its texts. */
export const bodyMax = 64 * 1024

export const limited = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Problem('body-too-large', `The body has more than ${maxSize / 1024} kB. Nothing was stored.`)
    },
  })

/**
 * An app under /api/v1 to which routes are added; it denies by default: every route needs a person. `open` adds those
 * that need none.
 */
export function createFrame(
  { actorOf, log }: Pick<ApiDeps, 'actorOf' | 'log'>,
  open?: (app: Hono<Env>) => void,
) {
  const everything = new Hono<Env>()
  // Also what lies beside the API's addresses is answered under a request's id.
  everything.use(async (c, next) => {
    c.set('requestId', crypto.randomUUID())
    await next()
    c.header('cache-control', 'no-store')
    c.header('x-content-type-options', 'nosniff')
    c.header('x-request-id', c.get('requestId'))
  })
  open?.(everything)
  const app = everything.basePath('/api/v1')
  app.use(async (c, next) => {
    const token = c.req.header('authorization')?.match(/^Bearer ([\w.~+/=-]+)$/i)?.[1]
    if (!token) throw new Problem('not-signed-in', 'Send an access token: Authorization: Bearer <token>.')
    c.set('actor', await actorOf(token))
    await next()
  })

  app.notFound((c) => {
    const { method, path } = c.req
    const allowed = methods.filter((other) => isRoute(app, other, path))
    if (allowed.length === 0)
      return told(c, new Problem('not-found', `There is nothing at ${method} ${path}.`))
    c.header('allow', allowed.join(', '))
    const takes = `${path} takes ${allowed.join(' and ')}, not ${method}.`
    return told(c, new Problem('method-not-allowed', takes))
  })
  app.onError((error, c) => {
    const known = error instanceof Problem
    if (!known)
      log({
        level: 'error',
        requestId: c.get('requestId'),
        method: c.req.method,
        path: c.req.path,
        error: error.stack,
      })
    const problem = known ? error : new Problem('internal', 'Nothing is lost on your side. Try again later.')
    const [status] = problems[problem.code]
    // What is left of a body that is too large is not read.
    if (status === 413) c.header('connection', 'close')
    if (status === 401) c.header('www-authenticate', 'Bearer')
    if (status === 503) c.header('retry-after', '1')
    return told(c, problem)
  })

  return app
}

const methods = ['GET', 'PUT', 'POST', 'DELETE']

/** Whether something of the app's own answers here, beside what looks at every request. */
const isRoute = (app: Hono<Env>, method: string, path: string): boolean =>
  app.router.match(method, path)[0].some(([[, route]]) => route.method === method)

const told = (c: Context<Env>, problem: Problem) =>
  c.json(problemDetails(problem, c.get('requestId')), problems[problem.code][0], {
    'content-type': 'application/problem+json',
  })
