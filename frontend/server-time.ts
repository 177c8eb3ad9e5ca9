/** The time by the server's clock: the device's own may be months wrong, and what is open is the server's to say. */

const key = 'server-time'

/** Milliseconds that the server is ahead of this device, as its last answer told in this tab. */
let ahead = Number(sessionStorage.getItem(key) ?? 0)

/** Learns from an answer of the API that came over the network just now. */
export function hearTime({ headers }: Response): void {
  const told = Date.parse(headers.get('date') ?? '')
  if (Number.isNaN(told)) return
  ahead = told - Date.now()
  sessionStorage.setItem(key, String(ahead))
}

/** Milliseconds since 1970. */
export const serverMs = (): number => Date.now() + ahead

/** ISO 8601 UTC. */
export const serverNow = (): string => new Date(serverMs()).toISOString()
