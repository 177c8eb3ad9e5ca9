/** The services around the functions, on loopback: the table (a real engine), and what SQS and S3 are sent. */
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import dynalite from 'dynalite'

export interface Listening {
  readonly url: string
  close(): Promise<void>
}

export function listening(server: Server): Promise<Listening> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = address !== null && typeof address === 'object' ? address.port : 0
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: () => new Promise((done) => server.close(() => done())),
      })
    })
  })
}

/** The table engine over HTTP, as the functions reach it. */
export const openEngine = (): Promise<Listening> => listening(dynalite({ createTableMs: 0 }))

export const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Takes messages as SQS does and keeps them. */
export async function openQueue(): Promise<Listening & { messages: Record<string, string>[] }> {
  const messages: Record<string, string>[] = []
  const server = createServer(async (request, response) => {
    const message = JSON.parse((await bodyOf(request)).toString('utf8')) as Record<string, string>
    messages.push(message)
    // The client compares it with what it sent.
    const MD5OfMessageBody = createHash('md5')
      .update(message.MessageBody ?? '')
      .digest('hex')
    response.setHeader('content-type', 'application/x-amz-json-1.0')
    response.end(JSON.stringify({ MessageId: '1', MD5OfMessageBody }))
  })
  return { ...(await listening(server)), messages }
}

/** Holds objects as S3 does: PUT, GET, and copies by header. */
export async function openBucket(): Promise<Listening & { objects: Map<string, Buffer> }> {
  const objects = new Map<string, Buffer>()
  const missing = (response: ServerResponse) => {
    response.statusCode = 404
    response.setHeader('content-type', 'application/xml')
    response.end('<Error><Code>NoSuchKey</Code><Message>none</Message></Error>')
  }
  const server = createServer(async (request, response) => {
    const key = decodeURIComponent((request.url ?? '').split('?')[0]?.replace(/^\/site\//, '') ?? '')
    const body = await bodyOf(request)
    if (request.method === 'PUT') {
      const source = request.headers['x-amz-copy-source']
      const bytes =
        typeof source === 'string' ? objects.get(decodeURIComponent(source).replace('site/', '')) : body
      if (!bytes) return missing(response)
      objects.set(key, bytes)
      response.setHeader('etag', '"1"')
      response.end(typeof source === 'string' ? '<CopyObjectResult><ETag>"1"</ETag></CopyObjectResult>' : '')
      return
    }
    const found = objects.get(key)
    if (found) response.end(found)
    else missing(response)
  })
  return { ...(await listening(server)), objects }
}

/** Takes messages as SES does and keeps them. */
export async function openMailbox(): Promise<Listening & { messages: Record<string, unknown>[] }> {
  const messages: Record<string, unknown>[] = []
  const server = createServer(async (request, response) => {
    messages.push(JSON.parse((await bodyOf(request)).toString('utf8')))
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ MessageId: '1' }))
  })
  return { ...(await listening(server)), messages }
}
