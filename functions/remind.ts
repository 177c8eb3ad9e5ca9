/** Lambda: several times a day, writes to whoever should hear of a deadline or of work that waits. */
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { SESv2Client } from '@aws-sdk/client-sesv2'
import { cognitoDirectory } from './directory/cognito.ts'
import { RemindEnv, readEnv } from './env.ts'
import { log } from './log.ts'
import { type Reminded, remind } from './mail/remind.ts'
import { sesMail } from './mail/ses.ts'
import { openTable } from './store/table.ts'

const { TABLE_NAME, USER_POOL_ID, MAIL_FROM, ORIGIN } = readEnv(RemindEnv)
const table = openTable(TABLE_NAME)
const directory = cognitoDirectory(new CognitoIdentityProviderClient(), USER_POOL_ID)
const send = sesMail(new SESv2Client(), MAIL_FROM)

/** Fails, for the alarm to see, where a message was not taken. */
export async function handler(): Promise<Reminded> {
  const now = () => new Date().toISOString()
  const reminded = await remind({ table, directory, send, now, log, origin: ORIGIN })
  if (reminded.failed > 0) throw new Error(`${reminded.failed} reminders were not sent`)
  return reminded
}
