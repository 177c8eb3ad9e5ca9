import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { folderSite } from '../../../infra/local/folder.ts'
import { siteListener } from '../../../infra/local/site.ts'

const html = { contentType: 'text/html; charset=utf-8', cacheControl: 'no-cache' }

let root: string
let server: Server
let failure: Error | undefined
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers })

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'aider-site-'))
  const listener = siteListener(root)
  server = createServer((request, response) => {
    listener(request, response).catch((error: Error) => {
      failure = error
      response.writeHead(500).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await rm(root, { recursive: true })
})

it('until the first release is there, every address says that it is being prepared, in its language', async () => {
  const site = folderSite(root)
  await site.write('404.html', 'Nothing here', html)
  for (const [path, words] of [
    ['/', 'being prepared'],
    ['/areas/7/', 'being prepared'],
    ['/es/', 'se está preparando'],
  ] as const) {
    const response = await get(path)
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2'])
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(await response.text()).toContain(words)
  }
  await site.write('data/latest/manifest.json', '{}', { ...html, contentType: 'application/json' })
  const response = await get('/nowhere/')
  expect([response.status, await response.text()]).toEqual([404, 'Nothing here'])
})

it('a page that is still being written is not there yet, and nothing fails', async () => {
  await writeFile(join(root, 'index.html.headers'), JSON.stringify(html))
  const response = await get('/', { 'accept-encoding': 'identity' })
  await response.text()
  expect([response.status, failure]).toEqual([404, undefined])
})
