/** Messages by Amazon SES. */
import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import type { SendMail } from './mail.ts'

const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' })

/** Sends in the name of `from`, an address whose identity SES has verified. */
export const sesMail =
  (client: SESv2Client, from: string): SendMail =>
  async ({ to, subject, text, headers }) => {
    const Headers = Object.entries(headers).map(([Name, Value]) => ({ Name, Value }))
    await client.send(
      new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [to] },
        Content: { Simple: { Subject: utf8(subject), Body: { Text: utf8(text) }, Headers } },
      }),
    )
  }
