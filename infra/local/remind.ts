/** `npm run remind`: writes to whoever should hear of something now, with the server running or not. */
import { join } from 'node:path'
import { log } from '../../functions/log.ts'
import { type Reminded, remind } from '../../functions/mail/remind.ts'
import { StartError } from './listen.ts'
import { folderMail } from './mail.ts'
import { askServer, withTable } from './operator.ts'
import { openPeople } from './people.ts'
import { defaultData } from './settings.ts'

async function run(): Promise<Reminded> {
  const answer = await askServer(defaultData, '/reminders', { method: 'POST' })
  if (answer?.ok) return (await answer.json()) as Reminded
  if (answer) throw new StartError(`The server answered ${answer.status}. Try again.`)
  const directory = await openPeople(defaultData)
  const now = () => new Date().toISOString()
  const send = folderMail(join(defaultData, 'mail'))
  return withTable(defaultData, (table) =>
    remind({ table, directory, send, now, log, origin: 'http://localhost:8787' }),
  )
}

try {
  const { sent, failed } = await run()
  console.log(`${sent} messages in .data/mail/${failed > 0 ? `; ${failed} could not be written` : ''}`)
  if (failed > 0) process.exitCode = 1
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
