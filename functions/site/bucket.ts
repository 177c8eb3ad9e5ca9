/** The site in a bucket; CloudFront compresses, checks ETags and adds the security headers. */
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import type { SiteFiles } from './files.ts'

/** The files of a bucket. The caller must be allowed to list it: without that a missing file looks like a forbidden one. */
export const bucketSite = (client: S3Client, bucket: string): SiteFiles => ({
  async read(path) {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: path }))
      return await Body?.transformToByteArray()
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined
      throw error
    }
  },
  async write(path, body, { contentType, cacheControl }) {
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: path,
        Body: body,
        ContentType: contentType,
        CacheControl: cacheControl,
      }),
    )
  },
  async copy(from, to, { contentType, cacheControl }) {
    await client.send(
      new CopyObjectCommand({
        Bucket: bucket,
        CopySource: encodeURI(`${bucket}/${from}`),
        Key: to,
        MetadataDirective: 'REPLACE',
        ContentType: contentType,
        CacheControl: cacheControl,
      }),
    )
  },
  async remove(path) {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: path }))
  },
})
