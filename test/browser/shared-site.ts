/** The public site that tests only read. It is made for the first test that asks for it, and shared by all of a run. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestServer } from './served.ts'

export interface SharedSite {
  /** Answers with the address of the site when it is published; `/errors` below it with what the site logged as an error. */
  readonly desk: string
  close(): Promise<void>
}

export async function shareSite(): Promise<SharedSite> {
  let site: Promise<TestServer> | undefined
  const asked = async (path: string | undefined): Promise<unknown> => {
    // What a site is made of takes a second to load, which a run without pages need not wait for.
    site ??= import('./demonstration-site.ts').then(({ startPublicSite }) => startPublicSite())
    const { url, errors } = await site
    return path === '/errors' ? errors : url
  }
  const server = createServer((request, response) => {
    asked(request.url).then(
      (told) => response.end(JSON.stringify(told)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await listening(server)
  return {
    desk: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close()
      await (await site?.catch(() => undefined))?.close()
    },
  }
}

const listening = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
