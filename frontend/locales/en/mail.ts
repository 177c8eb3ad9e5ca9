/** The messages that people get by e-mail, and the page on which they stop them. */
import type { ClocksAround } from '../around.ts'
import { plural } from '../plural.ts'

const inDays = (days: number): string => (days === 1 ? 'within a day' : `in ${days} days`)

export const mail = {
  subject: (n: number): string => `AIDER Tracker: ${plural(n, 'thing waits', 'things wait')} for you`,
  dueSubject: (cycle: string, days: number): string =>
    `AIDER Tracker: the reports of ${cycle} are due ${inDays(days)}`,
  hello: (name: string): string => `Dear ${name},`,
  demonstration: 'This is a demonstration: the reports are invented.',
  deadline: (economy: string, cycle: string, days: number, sections: readonly string[]): string =>
    `The report of ${economy} for ${cycle} is due ${inDays(days)}. Not handed in yet: ${sections.join('; ')}. You can submit with gaps; they show as not reported.`,
  clocks: (due: string, { ahead, behind }: ClocksAround): string =>
    `It is due ${due}. Your own clock may show another day: it is then ${ahead[1]} where clocks are ${ahead[0]} hours ahead of UTC, and ${behind[1]} where they are ${behind[0]} hours behind.`,
  returned: (economy: string, section: string, cycle: string): string =>
    `The reviewer returned section ${section} of the report of ${economy} for ${cycle}: mend it and submit it again.`,
  agreement: (economy: string, section: string, cycle: string, until: string): string =>
    `Section ${section} of the report of ${economy} for ${cycle} is reviewed: agree to its publication, or object, by ${until}. After that it can be published without your word.`,
  secondLook: (economy: string, section: string, cycle: string, until: string): string =>
    `An analyst gave a second look at an answer of section ${section} of the report of ${economy} for ${cycle}. You see it first and may reply until ${until}; after your reply or that day everybody reads it beside your answer, which stays as it is.`,
  submitted: (economy: string, section: string, cycle: string): string =>
    `${economy} submitted section ${section} for ${cycle}: it waits for the review.`,
  objected: (economy: string, section: string, cycle: string): string =>
    `${economy} objected to the publication of section ${section} for ${cycle} and took it back. Its reason stands with the section; it can submit the section again.`,
  reason: 'You get this message because of your role in AIDER Tracker. You hear of each matter once.',
  stop: 'No more reminders, without signing in:',
  page: {
    title: 'Reminders by e-mail',
    ask: 'Shall AIDER Tracker stop sending you reminders? What waits for you still stands in the workspace.',
    off: 'Stop reminders',
    stopped: 'You get no more reminders by e-mail.',
    on: 'Get reminders again',
    started: 'You get reminders by e-mail again.',
    wrong:
      'This link is not complete. Copy it whole from the message, or change the setting in the workspace under My work.',
    workspace: 'To the workspace',
  },
  invitation: {
    subject: 'Your invitation to AIDER Tracker',
    body: (address: string): string =>
      `You were invited to AIDER Tracker. Sign in at ${address} as {username} with the password {####}, which holds for seven days.`,
  },
}
