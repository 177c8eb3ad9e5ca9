/** What is made once in a run of tests, for the first that asks, and shared by all that only read it. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestServer } from './browser/served.ts'

export interface OnceARun {
  /** Answers to `/site` with the address of the public site, `/site-errors` with what it logged, `/bundles` when all that is deployed is built. */
  readonly url: string
  close(): Promise<void>
}

export async function onceARun(): Promise<OnceARun> {
  let site: Promise<TestServer> | undefined
  let bundles: Promise<null> | undefined
  const theSite = (): Promise<TestServer> => {
    site ??= startSite()
    return site
  }
  const theBundles = (): Promise<null> => {
    bundles ??= build()
    return bundles
  }
  const made: Readonly<Record<string, () => Promise<unknown>>> = {
    '/site': async () => (await theSite()).url,
    '/site-errors': async () => (await theSite()).errors,
    '/bundles': theBundles,
  }
  const server = createServer((request, response) => {
    const make = made[request.url ?? ''] ?? (() => Promise.reject(new Error(`Nobody makes ${request.url}`)))
    make().then(
      (told) => response.end(JSON.stringify(told)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await listening(server)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close()
      await (await site?.catch(() => undefined))?.close()
    },
  }
}

/** What a site is made of takes a second to load, which a run without pages need not wait for. */
const startSite = async (): Promise<TestServer> =>
  (await import('./browser/demonstration-site.ts')).startPublicSite()

async function build(): Promise<null> {
  const [{ buildFrontend }, { buildFunctions }] = await Promise.all([
    import('../infra/build/frontend.ts'),
    import('../infra/build/functions.ts'),
  ])
  await Promise.all([buildFrontend(), buildFunctions()])
  return null
}

const listening = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
