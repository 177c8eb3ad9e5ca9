/** Stopping reminders by the signed link of a message, without signing in: a page with one button, or a mail program. */
import { type Context, Hono } from 'hono'
import { MailLanguage } from '../../shared/member.ts'
import { subjectOf } from '../mail/stop-link.ts'
import { type StopState, stopPage, stopPolicy } from '../mail/stop-page.ts'
import { mailSecret } from '../store/mail-secret.ts'
import { loadPreference, putPreference } from '../store/preferences.ts'
import type { ApiDeps, Env } from './deps.ts'

export const stopRoutes = ({ table }: Pick<ApiDeps, 'table'>) => {
  const personIn = async (c: Context): Promise<string | undefined> =>
    subjectOf(await mailSecret(table), c.req.param('token') ?? '')
  return (
    new Hono<Env>()
      // Reading changes nothing, because what scans mail for danger opens every link.
      .get('/:token', async (c) => page(c, (await personIn(c)) === undefined ? 'wrong' : 'asked'))
      .post('/:token', async (c) => {
        const subject = await personIn(c)
        if (subject === undefined) return page(c, 'wrong')
        const reminders = new URLSearchParams(await c.req.text()).get('reminders') === 'on'
        await putPreference(table, subject, { ...(await loadPreference(table, subject)), reminders })
        return page(c, reminders ? 'started' : 'stopped')
      })
  )
}

function page(c: Context, state: StopState): Response {
  const language = MailLanguage.safeParse(c.req.query('language')).data ?? 'en'
  c.header('content-security-policy', stopPolicy)
  c.header('referrer-policy', 'no-referrer')
  return c.html(stopPage(state, language), state === 'wrong' ? 404 : 200) as Response
}
