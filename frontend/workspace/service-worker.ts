/**
 * Opens the workspace without a connection: keeps its page, scripts and styles, and nothing else. Requests to the API
 * are not touched; what a person reads and types is kept by the page itself.
 */

/** Filled in when it is built: the addresses of the scripts and styles of one version, and a hash of it all. */
declare const shell: { readonly version: string; readonly assets: readonly string[] }

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Worker {
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
}

const worker = globalThis as unknown as Worker
const page = '/workspace/'
const config = '/config.json'
const prefix = 'workspace '
const cacheName = prefix + shell.version

worker.addEventListener('install', (event) => {
  event.waitUntil(install())
})

async function install(): Promise<void> {
  const cache = await caches.open(cacheName)
  // What has no hash in its name must not come out of the browser's own cache.
  const fresh = [page, config].map((address) => new Request(address, { cache: 'no-cache' }))
  await cache.addAll([...fresh, ...shell.assets])
  await worker.skipWaiting()
}

worker.addEventListener('activate', (event) => {
  event.waitUntil(activate())
})

async function activate(): Promise<void> {
  const old = (await caches.keys()).filter((other) => other.startsWith(prefix) && other !== cacheName)
  await Promise.all(old.map((other) => caches.delete(other)))
  await worker.clients.claim()
}

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate' && pathname.startsWith(page)) event.respondWith(network(request, page))
  else if (pathname === config) event.respondWith(network(request, config))
  else if (shell.assets.includes(pathname)) event.respondWith(kept(request))
})

/** From the network or, where that cannot be reached, as it was when this version was installed. */
async function network(request: Request, address: string): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    const found = await caches.match(address, { cacheName })
    if (!found) throw error
    return found
  }
}

/** Never changes under its name. */
const kept = async (request: Request): Promise<Response> =>
  (await caches.match(request, { cacheName })) ?? fetch(request)
