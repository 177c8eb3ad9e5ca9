/** The message of everything that a person is reminded of at once, in their language. */
import { clocksAround } from '../../frontend/locales/around.ts'
import { framework as englishFramework } from '../../frontend/locales/en/framework.ts'
import { mail as english } from '../../frontend/locales/en/mail.ts'
import { framework as spanishFramework } from '../../frontend/locales/es/framework.ts'
import { mail as spanish } from '../../frontend/locales/es/mail.ts'
import { formats } from '../../frontend/locales/format.ts'
import type { MailLanguage } from '../../shared/member.ts'
import type { Reminder } from '../../shared/reminder.ts'
import type { Mail } from './mail.ts'

const texts = {
  en: { mail: english, framework: englishFramework },
  es: { mail: spanish, framework: spanishFramework },
} as const satisfies Record<MailLanguage, unknown>

export interface Recipient {
  readonly name: string
  readonly email: string
  readonly language: MailLanguage
  /** The address at which they stop reminders. */
  readonly stop: string
}

/** `origin` is that of the site; `demonstration` marks reports that are invented. */
export function reminderMail(
  recipient: Recipient,
  reminders: readonly Reminder[],
  { origin, demonstration }: { origin: string; demonstration: boolean },
): Mail {
  const { name, email, language, stop } = recipient
  const { mail: t } = texts[language]
  const deadline = reminders.find((reminder) => reminder.kind === 'deadline')
  const subject = deadline ? t.dueSubject(deadline.cycle, deadline.days) : t.subject(reminders.length)
  const parts = [
    t.hello(name),
    ...(demonstration ? [t.demonstration] : []),
    ...reminders.map((reminder) => paragraph(reminder, language, origin)),
    `${t.reason}\n${t.stop}\n${stop}`,
  ]
  return {
    to: email,
    subject,
    text: `${parts.join('\n\n')}\n`,
    headers: {
      'List-Unsubscribe': `<${stop}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    },
  }
}

function paragraph(reminder: Reminder, language: MailLanguage, origin: string): string {
  const { mail: t, framework } = texts[language]
  const { cycle, economy } = reminder
  const report = `${origin}/workspace/reports/${cycle}/${economy}`
  const name = framework.economies[economy].label
  const areaName = (area: keyof typeof framework.areas): string =>
    `${area} ${framework.areas[area].shortName}`
  const { date, instant } = formats(language)
  if (reminder.kind === 'agreement' || reminder.kind === 'secondLook') {
    const { area, until, kind } = reminder
    return `${t[kind](name, areaName(area), cycle, instant(until))}\n${report}/${area}`
  }
  if (reminder.kind !== 'deadline')
    return `${t[reminder.kind](name, areaName(reminder.area), cycle)}\n${report}/${reminder.area}`
  const { due, open, days } = reminder
  const when = t.clocks(instant(due), clocksAround(due, date))
  return `${t.deadline(name, cycle, days, open.map(areaName))} ${when}\n${report}/${open[0]}`
}
