/** Serves the site's folder as CloudFront serves its bucket. */
import { createHash } from 'node:crypto'
import { access, readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { inLanguage, languageOf } from '../../frontend/locales/languages.ts'
import { contentSecurityPolicy } from '../../functions/site/csp.ts'
import type { FileHeaders } from '../../functions/site/files.ts'
import { type Encoding, encodings, headersOf, optional, placeOf } from './folder.ts'
import { preparing } from './preparing.ts'

interface Found {
  readonly place: string
  readonly headers: FileHeaders
}

/** The headers that every answer to a browser carries. */
export function securityHeaders(path: string): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(path),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    // What is public may be read from pages of other sites.
    ...(!path.startsWith('/workspace/') && { 'Access-Control-Allow-Origin': '*' }),
  }
}

/** Answers GET and HEAD from the folder: directory indexes, ETag, 304, brotli and gzip, and the site's own 404. */
export function siteListener(root: string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = pathOf(request)
    for (const [name, value] of Object.entries(securityHeaders(path ?? '/'))) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    if (path === undefined) return missing(root, '/', request, response)
    const found = await find(root, path)
    if (found) return send(request, response, found, 200)
    if (!path.endsWith('/') && (await find(root, `${path}/`))) {
      const query = request.url?.split('?').slice(1).join('?')
      // Two slashes at the front would name another host.
      const location = `${path.replace(/^\/+/, '/').split('/').map(encodeURIComponent).join('/')}/`
      response.writeHead(301, { Location: query ? `${location}?${query}` : location }).end()
      return
    }
    return missing(root, path, request, response)
  }
}

/** The decoded path of a request; undefined where it cannot be decoded. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
  } catch {
    return undefined
  }
}

async function find(root: string, path: string): Promise<Found | undefined> {
  const exact = await headed(root, path.endsWith('/') ? `${path}index.html` : path)
  // The workspace finds its way inside the page.
  return exact ?? (path.startsWith('/workspace/') ? headed(root, '/workspace/index.html') : undefined)
}

/** A file with its headers. One that is being written has its headers first, and is there with its last byte. */
async function headed(root: string, path: string): Promise<Found | undefined> {
  const place = placeOf(root, path)
  const headers = place && (await headersOf(place))
  return headers && (await isThere(place)) ? { place, headers } : undefined
}

const isThere = (place: string): Promise<boolean> =>
  optional(access(place).then(() => true)).then((there) => there ?? false)

async function missing(
  root: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await headed(root, inLanguage('/404.html', languageOf(path)))
  // A release writes this file last of all.
  if (!page || !(await headed(root, '/data/latest/manifest.json'))) return preparing(path, request, response)
  return send(request, response, page, 404)
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { place, headers }: Found,
  status: number,
): Promise<void> {
  const { body, encoding } = await best(place, accepted(request.headers['accept-encoding']))
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  response.setHeader('ETag', etag)
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('Cache-Control', status === 200 ? headers.cacheControl : 'no-cache')
  if (status === 200 && matches(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end()
    return
  }
  response.setHeader('Content-Type', headers.contentType)
  if (encoding) response.setHeader('Content-Encoding', encoding)
  response.writeHead(status, { 'Content-Length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** The body in the first of the accepted encodings that the folder holds. */
async function best(
  place: string,
  order: readonly Encoding[],
): Promise<{ body: Buffer; encoding?: Encoding }> {
  for (const encoding of order) {
    const body = await optional(readFile(place + encodings[encoding]))
    if (body) return { body, encoding }
  }
  return { body: await readFile(place) }
}

/** The encodings that a request accepts, ours first in order. */
function accepted(header: string | string[] | undefined): Encoding[] {
  const quality = new Map(
    String(header ?? '')
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part
          .trim()
          .toLowerCase()
          .split(/\s*;\s*/)
        const q = parameters.find((parameter) => parameter.startsWith('q='))
        return [name, q === undefined ? 1 : Number(q.slice(2))] as const
      }),
  )
  const of = (encoding: Encoding): number => quality.get(encoding) ?? quality.get('*') ?? 0
  return (Object.keys(encodings) as Encoding[]).filter((e) => of(e) > 0).sort((a, b) => of(b) - of(a))
}

const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' ||
    header
      .split(',')
      .map((tag) => tag.trim().replace(/^W\//, ''))
      .includes(etag))
