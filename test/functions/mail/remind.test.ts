/** Runs of the reminders, on real tables, with real messages in files. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Mail } from '../../../functions/mail/mail.ts'
import { type RemindDeps, remind } from '../../../functions/mail/remind.ts'
import { putCycle } from '../../../functions/store/cycle.ts'
import { putPreference } from '../../../functions/store/preferences.ts'
import { putStatus } from '../../../functions/store/status.ts'
import { accountNamed } from '../../../infra/local/accounts.ts'
import { folderMail } from '../../../infra/local/mail.ts'
import { openPeople, type People } from '../../../infra/local/people.ts'
import { economies } from '../../../shared/economies.ts'
import { emptyReport, type Review } from '../../../shared/report/state.ts'
import { statusOf } from '../../../shared/report/status.ts'
import { cycleOf } from '../../browser/cycles.ts'
import { describeOnEngines } from '../../engines.ts'

const due = '2026-12-15T23:59:59.000Z'
const subjectOf = (account: string): string => accountNamed(account)?.subject ?? ''

describeOnEngines('reminders', (table) => {
  // Every test has a cycle of its own, so that none hears of another's.
  let year = 2030
  let people: People
  let mails: Mail[]
  let cycle: ReturnType<typeof cycleOf>
  const at = (days: number): string => new Date(Date.parse(cycle.due) - days * 86_400_000).toISOString()
  const run = (now: string, over: Partial<RemindDeps> = {}) =>
    remind({
      table: table(),
      directory: people,
      send: async (mail) => void mails.push(mail),
      now: () => now,
      log: () => undefined,
      origin: 'https://tracker.example.org',
      ...over,
    })
  const to = () => mails.map((mail) => mail.to).sort()
  /** Marks section 7 of a report; everything else is a draft. */
  const put = (
    economy: 'PER' | 'AUS',
    status: 'returned' | 'submitted',
    since: string,
    { seq = 1, review }: { readonly seq?: number; readonly review?: Review } = {},
  ) => {
    const { sections, ...report } = statusOf(emptyReport(cycle.cycle, economy))
    return putStatus(table(), {
      ...report,
      seq,
      sections: { ...sections, '7': { ...sections['7'], status, since, ...(review && { review }) } },
    })
  }

  beforeEach(async () => {
    year += 1
    people = await openPeople()
    mails = []
    cycle = cycleOf(year, {
      due: due.replace('2026', String(year)),
      closes: `${year}-12-31T00:00:00.000Z`,
      graceDays: 0,
    })
    await putCycle(table(), cycle)
  })

  it('before a deadline reach every focal point once, however often they run', async () => {
    expect(await run(at(13))).toEqual({ sent: 21, failed: 0 })
    expect(to()).toEqual(economies.map(({ key }) => `${key.toLowerCase()}-focal-point@example.org`).sort())
    expect(await run(at(12.5))).toEqual({ sent: 0, failed: 0 })
    expect(await run(at(3))).toEqual({ sent: 21, failed: 0 })
    expect(await run(at(1))).toEqual({ sent: 21, failed: 0 })
    expect(mails).toHaveLength(63)
  })

  it('of two runs at the same time reach everybody once', async () => {
    const runs = await Promise.all([run(at(13)), run(at(13)), run(at(13))])
    expect(runs.reduce((sum, { sent }) => sum + sent, 0)).toBe(21)
    expect(new Set(to()).size).toBe(21)
    expect(mails).toHaveLength(21)
  })

  it('say in the language of the person what is open and until when, on every clock', async () => {
    await run(at(2.5))
    const english = mails.find(({ to }) => to === 'aus-focal-point@example.org')
    expect(english?.subject).toBe(`AIDER Tracker: the reports of ${year} are due in 3 days`)
    expect(english?.text).toContain(`It is due 15 Dec ${year}, 23:59 UTC.`)
    expect(english?.text).toContain(`16 Dec ${year}, 12:59 where clocks are 13 hours ahead of UTC`)
    expect(english?.text).toContain(`15 Dec ${year}, 13:59 where they are 10 hours behind`)
    expect(english?.text).toContain(`https://tracker.example.org/workspace/reports/${year}/AUS/1`)
    const spanish = mails.find(({ to }) => to === 'per-focal-point@example.org')
    expect(spanish?.subject).toBe(`AIDER Tracker: los informes de ${year} vencen en 3 días`)
    expect(spanish?.text).toContain(`Vence el 15 dic ${year}, 23:59 UTC.`)
    for (const { text } of mails) expect(text).toMatch(/demonstration|demostración/)
  })

  it('of what waits are one message for each person, with all that is new', async () => {
    await put('PER', 'submitted', at(100))
    await put('AUS', 'submitted', at(100))
    await run(at(99))
    expect(to()).toEqual(['analyst@example.org'])
    expect(mails[0]?.subject).toBe('AIDER Tracker: 2 things wait for you')
    await put('PER', 'returned', at(98), { seq: 2 })
    await run(at(97))
    expect(to()).toEqual(['analyst@example.org', 'per-focal-point@example.org'])
    await put('PER', 'submitted', at(96), { seq: 3 })
    await run(at(95))
    expect(mails).toHaveLength(3)
    expect(mails[2]?.to).toBe('analyst@example.org')
    expect(mails[2]?.text).not.toContain('Australia')
  })

  it('of an objection reach the reviewers once, and not the economy that made it', async () => {
    const review = { at: at(101), objected: at(100) }
    await put('PER', 'returned', at(100), { review })
    expect(await run(at(99))).toEqual({ sent: 1, failed: 0 })
    expect(to()).toEqual(['analyst@example.org'])
    expect(mails[0]?.text).toContain('Peru objected to the publication of section 7 Trust and security')
    expect(mails[0]?.text).toContain(`https://tracker.example.org/workspace/reports/${year}/PER/7`)
    expect(mails[0]?.headers['List-Unsubscribe']).toMatch(/\/api\/v1\/reminders\//)
    expect(await run(at(98))).toEqual({ sent: 0, failed: 0 })
    await putPreference(table(), subjectOf('analyst'), { reminders: true, language: 'es' })
    await put('PER', 'returned', at(97), { review: { ...review, objected: at(97) }, seq: 2 })
    await run(at(96))
    expect(mails[1]?.text).toContain('Perú objetó la publicación de la sección 7')
    await putPreference(table(), subjectOf('analyst'), { reminders: true })
  })

  it('do not reach whoever stopped them, and follow the language that was chosen', async () => {
    await putPreference(table(), subjectOf('per-focal-point'), { reminders: false })
    await putPreference(table(), subjectOf('aus-focal-point'), { reminders: true, language: 'es' })
    await run(at(13))
    expect(to()).not.toContain('per-focal-point@example.org')
    expect(mails.find(({ to }) => to === 'aus-focal-point@example.org')?.subject).toContain(
      'vencen en 13 días',
    )
    await putPreference(table(), subjectOf('per-focal-point'), { reminders: true })
    await putPreference(table(), subjectOf('aus-focal-point'), { reminders: true })
  })

  it('that could not be handed over are counted, said without an address, and hold up nobody else', async () => {
    const logged: Readonly<Record<string, unknown>>[] = []
    const send = async (mail: Mail) => {
      if (mail.to === 'per-focal-point@example.org') throw new Error('invented failure')
      mails.push(mail)
    }
    expect(await run(at(13), { send, log: (entry) => void logged.push(entry) })).toEqual({
      sent: 20,
      failed: 1,
    })
    expect(logged[0]).toMatchObject({ what: 'reminder not sent', subject: subjectOf('per-focal-point') })
    expect(JSON.stringify(logged)).not.toContain('@example.org')
    expect(await run(at(13))).toEqual({ sent: 0, failed: 0 })
  })

  it('ask the directory of nobody where there is nothing to tell', async () => {
    const list = () => Promise.reject(new Error('nobody should be asked for'))
    expect(await run(at(50), { directory: { list } })).toEqual({ sent: 0, failed: 0 })
  })
})

let folder = ''
afterEach(() => rm(folder, { recursive: true, force: true }))

it('a message on one machine is whole in its file: headers, subject and text in UTF-8', async () => {
  folder = await mkdtemp(join(tmpdir(), 'mail-'))
  await folderMail(folder)({
    to: 'ana@example.org',
    subject: 'Los informes vencen en 3 días',
    text: 'Mañana.\n',
    headers: { 'List-Unsubscribe': '<https://example.org/x>' },
  })
  const [name = ''] = await readdir(folder)
  expect(name).toMatch(/\.eml$/)
  const [head = '', body = ''] = (await readFile(join(folder, name), 'utf8')).split('\r\n\r\n')
  expect(head).toContain('To: ana@example.org')
  expect(head).toContain('List-Unsubscribe: <https://example.org/x>')
  expect(head).toMatch(/Subject: =\?UTF-8\?/)
  expect(head).toContain('text/plain; charset=utf-8')
  expect(body.replace('=C3=B1', 'ñ')).toContain('Mañana.')
})
