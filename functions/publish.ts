/** Lambda: makes a release for whatever asks for one, the queue's messages and the end of a deployment. */
import { S3Client } from '@aws-sdk/client-s3'
import * as z from 'zod/mini'
import { PublishEnv, readEnv } from './env.ts'
import { log } from './log.ts'
import { bucketSite } from './site/bucket.ts'
import { createPublisher, type Publication } from './site/publish.ts'
import { openTable } from './store/table.ts'

const { TABLE_NAME, SITE_BUCKET, ORIGIN, REPORT_TO } = readEnv(PublishEnv)
const table = openTable(TABLE_NAME)
const site = bucketSite(new S3Client(), SITE_BUCKET)

const Assets = z.record(z.string(), z.string())

export async function handler(): Promise<Publication> {
  // A deployment may have brought newer scripts since the last publication of this process.
  const manifest = await site.read('assets/manifest.json')
  if (!manifest) throw new Error('The site has no assets/manifest.json; deploy the frontend first')
  const assets = Assets.parse(JSON.parse(new TextDecoder().decode(manifest)))
  return createPublisher({
    table,
    site,
    now: () => new Date().toISOString(),
    log,
    assets,
    origin: ORIGIN,
    ...(REPORT_TO !== undefined && { reportTo: REPORT_TO }),
  })()
}
