/** Listening on the loopback addresses only. */
import type { RequestListener, Server } from 'node:http'
import { createServer } from 'node:http'

export interface Listening {
  /** `http://localhost:<port>`: the one origin under which everything is served. */
  readonly origin: string
  close(): Promise<void>
}

/** Something to tell the person who started the program, without a stack. */
export class StartError extends Error {}

/** Listens on 127.0.0.1 and, where the machine has it, ::1; port 0 takes a free one. */
export async function listen(port: number, listener: RequestListener): Promise<Listening> {
  const first = createServer(listener)
  const taken = await bound(first, port, '127.0.0.1')
  const second = createServer(listener)
  // Without IPv6 one address is enough; with it, another program there would get half of the browser's requests.
  await bound(second, taken, '::1').catch(async (error) => {
    if (port === 0 || !(error instanceof StartError)) return
    await closed(first)
    throw error
  })
  return {
    origin: new URL(`http://localhost:${taken}`).origin,
    close: async () => void (await Promise.all([closed(first), closed(second)])),
  }
}

function bound(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port)))
    server.listen(port, host, () => {
      const address = server.address()
      resolve(address !== null && typeof address === 'object' ? address.port : port)
    })
  })
}

function explained(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new StartError(
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    )
  if (error.code === 'EACCES')
    return new StartError(`Port ${port} may not be used by you. Choose one above 1023: PORT=8787 npm start`)
  return error
}

/** Lets running answers end, for two seconds at most. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => server.closeAllConnections(), 2_000)
    server.close(() => {
      clearTimeout(patience)
      resolve()
    })
    server.closeIdleConnections()
  })
}
