import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from '../../browser/served.ts'

describe('the server on one machine', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer({ demonstration: false })
    await server.published()
  }, 60_000)
  afterAll(() => server.close())

  it.each([`/${'x'.repeat(300)}`, '/x'.repeat(3_000), `/economies/${'x'.repeat(300)}/`, '/%00', '/%ff'])(
    'answers an address that no file can have as one that is not there',
    async (path) => {
      const { status } = await fetch(server.url + path)
      expect(status).toBe(404)
      expect(server.errors).toEqual([])
    },
  )

  it('sends nobody to another host, whatever stands in the request line', async () => {
    const { port } = new URL(server.url)
    const location = await new Promise((resolve, reject) => {
      request(
        { host: '127.0.0.1', port, path: 'http://evil.example/x?y=1', headers: { host: 'localhost:1' } },
        (response) => {
          response.resume()
          resolve(response.headers.location)
        },
      )
        .on('error', reject)
        .end()
    })
    expect(location).toBe(`${server.url}/x?y=1`)
  })
})
