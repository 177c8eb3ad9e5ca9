/** A public site of one's own: the demonstration, with invented figures for every series. */
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
