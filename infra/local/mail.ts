/** Messages on one machine: whole, as they would go over SMTP, each in a file of the data folder. */
import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { SendMail } from '../../functions/mail/mail.ts'

const from = 'AIDER Tracker <reminders@localhost>'

/** Puts every message into `<folder>/<instant>-<random>.eml`. */
export function folderMail(folder: string): SendMail {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return async (mail) => {
    const { message } = await transport.sendMail({ from, ...mail })
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const at = new Date().toISOString().replaceAll(/[:.]/g, '-')
    await writeFile(join(folder, `${at}-${randomBytes(4).toString('hex')}.eml`), message as Buffer, {
      mode: 0o600,
    })
  }
}
