/** What the functions are told by their environment; each reads only its own part. */
import * as z from 'zod/mini'

const text = z.string().check(z.minLength(1))
const address = z.url()

const TableEnv = z.object({ TABLE_NAME: text })
export const ApiEnv = z.extend(TableEnv, { ISSUER: address, CLIENT_ID: text })
export const MembersEnv = z.extend(ApiEnv, { USER_POOL_ID: text })
export const RemindEnv = z.extend(TableEnv, {
  USER_POOL_ID: text,
  /** In whose name messages are sent. */
  MAIL_FROM: text,
  /** Where the site stands, without a slash at its end. */
  ORIGIN: address,
})
export const ProjectEnv = z.extend(TableEnv, { PUBLISH_QUEUE_URL: address })
export const PublishEnv = z.extend(TableEnv, {
  SITE_BUCKET: text,
  /** Where the site stands, without a slash at its end. */
  ORIGIN: address,
  /** Where readers report errors. */
  REPORT_TO: z.optional(z.email()),
})

/** Reads the environment; throws an Error that names every variable that is missing or wrong. */
export function readEnv<S extends z.ZodMiniType>(
  schema: S,
  env: NodeJS.ProcessEnv = process.env,
): z.infer<S> {
  const read = schema.safeParse(env)
  if (read.success) return read.data
  throw new Error(`The environment lacks ${read.error.issues.map(({ path }) => path.join('.')).join(', ')}`)
}
