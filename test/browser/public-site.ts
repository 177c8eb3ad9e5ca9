/** The public site as the tests of its pages read it: the demonstration, with invented figures for every series. */
import { putVintage } from '../../functions/store/series.ts'
import { seedDemonstration } from '../../infra/local/demo.ts'
import { seriesRegister } from '../../shared/framework/index.ts'
import { inventedVintage } from '../invented.ts'
import { startServer, type TestServer } from './served.ts'

/** Serves the site and waits until it is published. */
export async function startPublicSite(): Promise<TestServer> {
  const server = await startServer({
    seed: async (table) => {
      await seedDemonstration(table)
      for (const info of seriesRegister) await putVintage(table, inventedVintage(info))
    },
  })
  await server.published()
  return server
}

/** One address of each kind of page that was published, such as `/areas/1/` for all focus areas; another kind of indicator beside it. */
export async function kindsOfPages({ url }: TestServer): Promise<string[]> {
  const index = (await (await fetch(`${url}/data/pages.json`)).json()) as { pages: Record<string, unknown> }
  const kinds = new Map<string, string>()
  for (const address of Object.keys(index.pages).sort()) {
    if (!address.endsWith('/') && address !== '/404.html') continue
    const kind = address.replace(/\/(\d{4}|\d+(\.\d+)?|[a-z]{3})(?=\/)/g, '/*')
    if (!kinds.has(kind)) kinds.set(kind, address)
  }
  return [...kinds.values(), '/indicators/3.4/', '/embed/indicators/3.4/', '/economies/per/']
}
