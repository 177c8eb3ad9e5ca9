/** Everything on one machine and one port: public site, API, identity provider, table and publisher. */
import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { createApi } from '../../functions/api/app.ts'
import { createBriefsApi } from '../../functions/api/briefs-app.ts'
import type { Log } from '../../functions/api/deps.ts'
import { createMembersApi } from '../../functions/api/members-app.ts'
import { tokenReader } from '../../functions/api/token.ts'
import { type Reminded, remind } from '../../functions/mail/remind.ts'
import { createPublisher } from '../../functions/site/publish.ts'
import type { Table } from '../../functions/store/table.ts'
import type { Frontend } from '../build/frontend.ts'
import { deployFrontend } from './deployment.ts'
import { folderSite } from './folder.ts'
import { createIdentity, type Identity, type SignInConfig } from './identity.ts'
import { type Listening, listen } from './listen.ts'
import { folderMail } from './mail.ts'
import { operatorListener, operatorPath } from './operator-listener.ts'
import { openPeople } from './people.ts'
import { preparing } from './preparing.ts'
import { startProjection } from './projection.ts'
import { openSecrets } from './secrets.ts'
import { securityHeaders, siteListener } from './site.ts'
import { openLocalTable } from './table.ts'

export interface ServeOptions {
  /** Folder of the table, the site and the identity provider's keys. */
  readonly data: string
  /** 0 takes a free port. */
  readonly port: number
  readonly frontend: Frontend
  readonly log: Log
  /** Fills the table before anybody is served and before anything is projected. */
  readonly seed?: (table: Table) => Promise<void>
  readonly now?: () => string
  /** The address for mail to which readers report errors. */
  readonly reportTo?: string
}

export interface Served {
  /** `http://localhost:<port>` */
  readonly url: string
  readonly table: Table
  /** Writes to whoever should hear of something now, into the folder `mail`. */
  remind(): Promise<Reminded>
  /** Resolves when all that was written has been projected and published. */
  published(): Promise<void>
  close(): Promise<void>
}

/** Serves a data folder. Throws StartError for a taken port and FolderInUse for a folder that another process has. */
export async function serve(options: ServeOptions): Promise<Served> {
  const { data, port, frontend, log, seed, reportTo, now = () => new Date().toISOString() } = options
  let route: RequestListener = starting
  const listening = await listen(port, (request, response) => route(request, response))
  try {
    const local = await openLocalTable(join(data, 'table'))
    const root = join(data, 'site')
    const files = folderSite(root)
    await Promise.all([
      mkdir(root, { recursive: true }),
      deployFrontend(frontend, files),
      seed?.(local.table),
    ])
    const publish = createPublisher({
      table: local.table,
      site: files,
      now,
      log,
      assets: frontend.assets,
      origin: listening.origin,
      ...(reportTo !== undefined && { reportTo }),
    })
    const projection = startProjection(local, publish, log)
    const people = await openPeople(data)
    const identity = await createIdentity(listening.origin, await openSecrets(data), people)
    const deps = { table: local.table, actorOf: tokenReader(identity.config), now, log }
    const api = getRequestListener(createApi(deps).fetch)
    const membersApi = getRequestListener(createMembersApi({ ...deps, directory: people }).fetch)
    const briefsApi = getRequestListener(createBriefsApi(deps).fetch)
    const send = folderMail(join(data, 'mail'))
    const reminding = () => remind({ ...deps, directory: people, send, origin: listening.origin })
    const operator = operatorListener(deps.actorOf, reminding)
    const note = await noteServer(data, listening)
    const site = siteListener(root)
    route = router(listening.origin, { identity, api, membersApi, briefsApi, operator, site }, log)
    projection.rebuild().catch((error: Error) => log({ level: 'error', what: 'rebuild', error: error.stack }))
    return {
      url: listening.origin,
      table: local.table,
      remind: reminding,
      published: projection.published,
      async close() {
        await rm(note, { force: true })
        await listening.close()
        await projection.close()
        await local.close()
      },
    }
  } catch (error) {
    await listening.close()
    throw error
  }
}

function starting(request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(securityHeaders('/'))) response.setHeader(name, value)
  preparing(request.url ?? '/', request, response)
}

/** Leaves word of the running server in its data folder, for `npm run import`. */
async function noteServer(data: string, { origin }: Listening): Promise<string> {
  const note = join(data, 'server.json')
  await writeFile(note, JSON.stringify({ url: origin, pid: process.pid }))
  return note
}

type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>

interface Listeners {
  readonly identity: Identity
  readonly api: Listener
  readonly membersApi: Listener
  readonly briefsApi: Listener
  readonly operator: Listener
  readonly site: Listener
}

function router(
  origin: string,
  { identity, api, membersApi, briefsApi, operator, site }: Listeners,
  log: Log,
): RequestListener {
  const route: Listener = async (request, response) => {
    const path = targetOf(request).split('?')[0] ?? '/'
    const isApi = path.startsWith('/api/')
    const host = hostOf(request)
    if (host !== new URL(origin).host) {
      if (!isLoopback(host)) return misdirected(response, origin)
      if (!isApi && (request.method === 'GET' || request.method === 'HEAD'))
        return void response.writeHead(307, { Location: `${origin}${targetOf(request)}` }).end()
    }
    if (path === operatorPath) return operator(request, response)
    if (isApi) return (isMembers(path) ? membersApi : isBriefs(path) ? briefsApi : api)(request, response)
    if (path.startsWith('/oidc/')) return identity.listener(request, response)
    if (path === '/config.json') return config(response, identity.config)
    return site(request, response)
  }
  return (request, response) => {
    route(request, response).catch((error: Error) => {
      const requestId = randomUUID()
      log({ level: 'error', requestId, method: request.method, path: request.url, error: error.stack })
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' })
      response.end(`Something failed on our side. Try again later. Request ${requestId}\n`)
    })
  }
}

function config(response: ServerResponse, settings: SignInConfig): void {
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' }
  response.writeHead(200, { ...securityHeaders('/config.json'), ...headers }).end(JSON.stringify(settings))
}

/** Another name for this machine would let a page of somebody else's read what is served here. */
function misdirected(response: ServerResponse, origin: string): void {
  response.writeHead(421, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`This server answers to ${origin} only.\n`)
}

/** Path and query of a request; a proxy's client sends the whole address. */
function targetOf({ url = '/' }: IncomingMessage): string {
  if (url.startsWith('/')) return url
  const { pathname, search } = URL.canParse(url) ? new URL(url) : { pathname: '/', search: '' }
  return pathname + search
}

function hostOf({ headers }: IncomingMessage): string {
  const url = `http://${headers.host}`
  return URL.canParse(url) ? new URL(url).host : ''
}

/** What the HTTP API routes to the function of people. */
const isMembers = (path: string): boolean => /^\/api\/v1\/(members|reminders)(\/|$)/.test(path)

/** And to that of briefs. */
const isBriefs = (path: string): boolean => /^\/api\/v1\/briefs(\/|$)/.test(path)

const isLoopback = (host: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)
