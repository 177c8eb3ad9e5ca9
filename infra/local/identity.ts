/** Identity on one machine: the embedded provider below `/oidc`, and its sign-in page. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { errorPage, identityPolicy, signInPage, wordsFor } from './identity-pages.ts'
import type { People } from './people.ts'
import { createProvider } from './provider.ts'
import { clientId, type Secrets } from './secrets.ts'

/** What the page needs to sign people in; served as `/config.json`. */
export interface SignInConfig {
  readonly issuer: string
  readonly clientId: string
  readonly scope: string
}

export interface Identity {
  readonly config: SignInConfig
  /** Answers every request below `/oidc/`. */
  listener(request: IncomingMessage, response: ServerResponse): Promise<void>
}

const mount = '/oidc'
const bodyMax = 4_096

/** The provider of an origin such as `http://localhost:8787`, for these people. */
export async function createIdentity(origin: string, secrets: Secrets, people: People): Promise<Identity> {
  const provider = await createProvider(origin, secrets, people)
  const handle = provider.callback()

  /** The sign-in page, and the choice made on it. */
  const interact = async (request: IncomingMessage, response: ServerResponse, path: string) => {
    let words = wordsFor(undefined)
    try {
      const { params } = await provider.interactionDetails(request, response)
      words = wordsFor(params.ui_locales)
    } catch {
      return html(response, 400, errorPage(words, 'expired'))
    }
    if (request.method === 'GET' || request.method === 'HEAD')
      return html(response, 200, signInPage(words, path, people.accounts()))
    if (request.method !== 'POST') return void response.writeHead(405, { Allow: 'GET, POST' }).end()
    const { origin: sender } = request.headers
    if (sender !== undefined && sender !== origin) return html(response, 403, errorPage(words, 'elsewhere'))
    const form = await formOf(request)
    const account = people.accounts().find(({ name }) => name === form?.get('account'))
    if (!account) return html(response, 422, errorPage(words, 'nobody'))
    await people.signedIn(account.subject)
    const login = { accountId: account.subject }
    await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false })
  }

  return {
    config: { issuer: `${origin}${mount}`, clientId, scope: 'openid' },
    async listener(request, response) {
      const url = request.url ?? '/'
      const path = url.split('?')[0] ?? url
      // Signing out without a session is the provider's own page, which sends itself on; it adds its script's hash.
      const scripts = path === `${mount}/session/end` ? "; script-src 'self'" : ''
      response.setHeader('Content-Security-Policy', identityPolicy + scripts)
      response.setHeader('X-Content-Type-Options', 'nosniff')
      // Without a referrer the form's origin would be null, and could not be told from another site's.
      response.setHeader('Referrer-Policy', 'same-origin')
      if (path.startsWith(`${mount}/interaction/`)) return interact(request, response, path)
      Object.assign(request, { originalUrl: url, url: url.slice(mount.length) || '/' })
      await handle(request, response)
    },
  }
}

function html(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(body)
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > bodyMax) return undefined
    chunks.push(chunk)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}
