/** The folder of a site over HTTP/2, as the content network serves it: compressed beforehand, with its own headers. */
import { readFile } from 'node:fs/promises'
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { encodings, headersOf, optional, placeOf } from '../../infra/local/folder.ts'
import { selfSigned } from './certificate.ts'

export interface BenchServer {
  /** `https://localhost:<port>` */
  readonly origin: string
  close(): Promise<void>
}

/** Serves a folder on a free port of this machine. */
export async function serveFolder(root: string): Promise<BenchServer> {
  const server = createSecureServer(selfSigned(), (request, response) => {
    answer(root, request, response).catch((error: Error) => response.destroy(error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function answer(root: string, request: Http2ServerRequest, response: Http2ServerResponse) {
  const path = new URL(request.url, 'https://localhost').pathname
  const place = placeOf(root, path.endsWith('/') ? `${path}index.html` : path)
  const headers = place && (await headersOf(place))
  if (!place || !headers) return void response.writeHead(404).end()
  const packed = await optional(readFile(place + encodings.br))
  response.writeHead(200, {
    'Content-Type': headers.contentType,
    'Cache-Control': headers.cacheControl,
    ...(packed && { 'Content-Encoding': 'br' }),
  })
  response.end(packed ?? (await readFile(place)))
}
