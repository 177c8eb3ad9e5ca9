/** The English of the workspace. */
import type { Level } from '../../../shared/framework/types.ts'
import type { ProblemDetails } from '../../../shared/problem.ts'
import type { Change } from '../../../shared/report/event.ts'
import type { SectionStatus } from '../../../shared/report/state.ts'
import { clock, isToday } from '../clock.ts'
import { formats } from '../format.ts'
import type { Language } from '../languages.ts'
import { plural } from '../plural.ts'
import { answerRules } from './answerRules.ts'
import { briefsWork } from './briefs-work.ts'
import { dataIn } from './data-in.ts'
import { files } from './files.ts'
import { members } from './members.ts'
import { schema } from './schema.ts'
import { secondLook } from './secondLook.ts'
import { signOff } from './signOff.ts'

const { date, instant } = formats('en')

const statuses: Readonly<Record<SectionStatus, string>> = {
  draft: 'draft',
  submitted: 'submitted',
  reviewed: 'reviewed',
  returned: 'returned',
  published: 'published',
}

const levelMeanings: Readonly<Record<Level, string>> = {
  full: 'In law and in practice, for essentially all intended stakeholders, with adequate resources.',
  partial: 'Still rolling out, not everywhere, temporary, or not fully in line with the standard.',
  pilot: 'A trial, or a very small part of the intended group.',
  none: 'Nothing in force yet, planning included.',
}

/** `24 Nov`, in UTC. */
const day = (iso: string): string => date(iso).split(' ').slice(0, 2).join(' ')

export const workspace = {
  answerRules,
  schema,
  members,
  signOff,
  title: 'Workspace',
  languages: { en: 'English', es: 'Español' } as Readonly<Record<Language, string>>,
  /** The API speaks English. */
  problem: ({ status, title, detail }: ProblemDetails): Pick<ProblemDetails, 'title' | 'detail'> =>
    status === 401
      ? { title: 'You are not signed in', detail: 'Sign in again to go on.' }
      : { title, detail },
  nav: { home: 'My work', queue: 'Review queue', desk: 'Cycle desk', import: 'Import', site: 'Public site' },
  skip: 'Skip to content',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedOut: 'Sign in to report for your economy, to review, or to keep cycles.',
  loading: 'Loading …',
  failed: 'That did not work',
  again: 'Try again',
  unreachableNow: 'The server cannot be reached.',
  ended: 'Your session has ended. Sign in again to go on.',
  signInFirst: 'sign in again first.',
  unreachable: 'The server cannot be reached. Nothing you typed is lost; try again.',
  noRole:
    'Your account has no role here yet. Ask the focal point of your economy, or the DESG secretariat, to add you.',
  lost: 'There is no page at this address.',
  levels: {
    full: 'Fully implemented',
    partial: 'Partially implemented',
    pilot: 'Pilot',
    none: 'Not implemented',
  },
  levelMeanings,
  statuses,
  who: {
    you: 'you',
    contributor: 'a contributor',
    'focal-point': 'the focal point',
    analyst: 'the reviewer',
    administrator: 'the secretariat',
  },
  offline: {
    title: 'Working without a connection.',
    note: 'What you type is kept on this device and sent when the connection returns. Until then the history, files, submitting and everything that others write do not work.',
    signIn: 'Signing in needs a connection. What you typed here is kept on this device until then.',
  },
  unkept: {
    title: 'This device keeps nothing.',
    note: 'Your browser allows no storage here, or has no room left. What you type is sent at once while there is a connection; keep this page open until it is saved.',
    lost: (n: number): string =>
      n === 1
        ? '1 change has not been sent, and is lost when you leave this page.'
        : `${n} changes have not been sent, and are lost when you leave this page.`,
  },
  kept: {
    title: 'Kept on this device',
    lead: 'What you wrote is on this device and in no report yet. Nobody else who signs in here sees it.',
    nothing: 'Everything you typed here has been sent.',
    link: 'See what is kept',
    count: (n: number): string => (n === 0 ? 'Nothing waits' : `${plural(n, 'change', 'changes')} waiting`),
    waiting: (n: number): string => `${plural(n, 'change waits', 'changes wait')}`,
    held: (n: number): string =>
      n === 1
        ? '1 change of yours is kept on this device only: it needs your decision.'
        : `${n} changes of yours are kept on this device only: they need your decision.`,
    heldShort: (n: number): string => `${plural(n, 'change needs', 'changes need')} your decision`,
    typed: (n: number): string => `${plural(n, 'answer', 'answers')} not finished`,
    autosave: 'Every answer saves itself.',
    unsent: (n: number): string =>
      n === 1
        ? '1 change in this section is on this device only, so it is not part of what you submit now.'
        : `${n} changes in this section are on this device only, so they are not part of what you submit now.`,
    typedAt: (at: string): string => `typed ${instant(at)}`,
    unfinished: 'Not finished: a level, a number or something marked is missing.',
    conflict: 'Somebody stored another version meanwhile. Open the question to see both and choose.',
    retry: 'Send again',
    discard: 'Delete from this device',
    json: 'Download as JSON',
    text: 'Download as text',
    signOut: (n: number): string =>
      n === 1
        ? '1 change has not been sent. It stays on this device and is sent when you sign in here again.'
        : `${n} changes have not been sent. They stay on this device and are sent when you sign in here again.`,
    stay: 'Stay signed in',
    leave: 'Sign out all the same',
  },
  carry: {
    all: (n: number, cycle: string): string =>
      `Use the answers of ${cycle} for ${plural(n, 'open question', 'open questions')}`,
    confirm: (n: number): string => `Confirm ${plural(n, 'carried answer', 'carried answers')}`,
  },
  aside: {
    label: 'Comments, support and history',
    comments: 'From the reviewer',
    ownComments: 'From your economy',
    openComments: 'Open comments',
  },
  peers: {
    title: 'Who moved from here',
    show: 'Look at what is published',
    none: 'No economy that published an answer has moved on from where you stand.',
    moved: (economy: string, indicator: string, from: string, to: string, since: string): string =>
      `${indicator}: ${economy} went from ${from.toLowerCase()} to ${to.toLowerCase()} since ${since}:`,
    how: 'how',
  },
  history: {
    title: 'History',
    section: 'Who changed what when',
    none: 'Nothing has been changed yet.',
    noneHere: 'Nothing among the last changes of this report.',
    older: 'Look further back',
    empty: 'Empty',
    withheld: 'Withheld from the public pages:',
    withholding: 'withheld',
    restore: 'Restore',
    restoreOf: (at: string): string => `Restore the version of ${instant(at)}`,
    from: 'Compare',
    to: 'with',
    changes: {
      AnswerRecorded: 'answered',
      AnswerCleared: 'cleared',
      AnswerCarried: 'carried forward',
      AnswerConfirmed: 'confirmed',
      AnswerRestored: 'restored an older version',
      SectionSubmitted: 'submitted',
      SectionWithdrawn: 'withdrawn',
      SectionReviewed: 'reviewed',
      SectionAgreed: 'agreed to publication',
      SectionObjected: 'objected to publication',
      SectionReturned: 'returned',
      SectionPublished: 'published',
      SectionReopened: 'reopened',
      SectionRetracted: 'published answers withheld',
      CommentAdded: 'comment',
      CommentResolved: 'comment resolved',
      SupportDeclared: 'support',
      SecondLookGiven: 'second look given',
      SecondLookReplied: 'reply to the second look',
      SecondLookWithdrawn: 'second look withdrawn',
    } satisfies Record<Change['type'], string>,
  },
  comparison: {
    title: 'What is different',
    part: 'Part',
    from: 'Before',
    to: 'After',
    same: 'The two versions are the same.',
    nothing: 'nothing',
  },
  secondLook: {
    ...secondLook,
    of: (indicator: string): string => `Second look at answer ${indicator}`,
    outdated: 'The answer was changed since; this second look does not stand beside a new answer.',
    withdrawn: (at: string): string =>
      `A second look at this answer was withdrawn on ${date(at)}; the history of the section says why.`,
    waitsForYou: (until: string): string =>
      `This second look waits for your reply until ${until}. It becomes public with the release after your reply or, without one, after that day; your answer stands as it is.`,
    waits: (until: string): string =>
      `The economy may reply until ${until}; after its reply or that day the next release shows it.`,
    publicNow: (until: string): string =>
      `The days for a reply ended on ${until}: it is public from the next release on. A reply is still possible.`,
    publicWithReply: 'It is public with the reply from the next release on.',
    reply: 'Reply to this second look',
    replyAnew: 'Change the reply',
    replyText: 'Your reply, which everybody can read',
    sendReply: 'Send the reply',
    give: 'Give a second look',
    giveAnother: 'Replace this second look',
    giveNote: (days: number): string =>
      `The economy sees it first and has ${plural(days, 'day', 'days')} to reply; then everybody reads it beside the economy’s own answer, which stays as it is.`,
    verdict: 'This second look',
    reason: 'Reason',
    sourceAddress: 'Source (https address)',
    optional: '(optional)',
    atMost: (max: number): string => `(at most ${max} characters)`,
    send: 'Give this second look',
    withdraw: 'Withdraw this second look',
    withdrawReason: 'Why it is withdrawn',
  },
  home: {
    title: 'My work',
    none: 'No cycle has been opened yet. The DESG secretariat opens cycles.',
    cycle: (cycle: string): string => `Cycle ${cycle}`,
    answered: (k: number, m: number): string => `${k} of ${m} questions answered.`,
    waits: 'Waits for you',
    nothing: 'Nothing waits for you here.',
    toSubmit: (n: number, due: string): string =>
      `${plural(n, 'section is', 'sections are')} not submitted yet; due ${instant(due)}`,
    lateToSubmit: (n: number, due: string, closes: string): string =>
      `${plural(n, 'section is', 'sections are')} not submitted; that was due ${instant(due)}, and can be done until ${instant(closes)}`,
    returned: (area: string): string => `Section ${area} was returned: mend it and submit it again`,
    reviewed: (area: string): string => `Section ${area} is reviewed: agree to its publication, or object`,
    comments: (area: string, n: number): string =>
      `Section ${area} has ${plural(n, 'open comment', 'open comments')}`,
    secondLook: (area: string, until: string): string =>
      `Section ${area}: a second look waits for your reply until ${instant(until)}`,
    carried: (area: string, n: number): string =>
      `Section ${area} has ${plural(n, 'answer', 'answers')} carried forward to confirm`,
    toReview: (n: number): string => `${plural(n, 'section', 'sections')} to review`,
    objected: (economy: string, area: string): string =>
      `${economy} objected to the publication of section ${area}: read why`,
    toPublish: (n: number): string => `${plural(n, 'section', 'sections')} to publish`,
    silent: (n: number): string =>
      `${plural(n, 'economy has', 'economies have')} not begun; the cycle desk shows which`,
    check: (cycle: string): string => `Check of the records ${cycle}`,
    due: (due: string): string => `open, due ${instant(due)}`,
    opens: (at: string): string => `not open yet, opens ${instant(at)}`,
    closed: (at: string): string => `closed ${instant(at)}`,
    report: (economy: string, cycle: string): string => `Report of ${economy}, ${cycle}`,
    review: (cycle: string): string => `Review queue ${cycle}`,
    demonstration: 'Demonstration: invented data',
  },
  report: {
    heading: (economy: string, cycle: string): string => `${economy}, cycle ${cycle}`,
    sections: 'Sections',
    workbook: 'Excel and CSV: download or upload',
    progress: (k: number, m: number): string => `${k} of ${m} answered`,
    of: (k: number, m: number): string => `${k} of ${m}`,
    answered: (k: number, m: number): string =>
      `${plural(m, 'question', 'questions')}; ${k === m ? 'all' : k === 0 ? 'none' : k} answered.`,
    allSections: 'All eleven sections',
    since: (status: string, at: string): string => `${status} ${day(at)}`,
    due: (at: string, days: number): string =>
      `Due ${instant(at)}, ${days === 0 ? 'today' : `in ${plural(days, 'day', 'days')}`}.`,
    ownClock: (at: string): string => `On this device’s clock: ${at}.`,
    afterDue: (closes: string): string =>
      `After that you can still answer and submit until ${instant(closes)}; then the cycle closes.`,
    wasDue: (at: string): string => `Was due ${instant(at)}.`,
    closesAt: (at: string, days: number): string =>
      `Closes ${instant(at)}, ${days === 0 ? 'today' : `in ${plural(days, 'day', 'days')}`}: until then you can answer and submit.`,
    mend: 'To mend',
    hidden: 'You see the state of this section; its content is the economy’s until it is submitted.',
    closed: (at: string): string =>
      `This cycle closed ${instant(at)}. Answers can no longer change; the DESG secretariat can extend the cycle.`,
    upcoming: (at: string): string => `This cycle opens ${instant(at)}.`,
    locked: {
      submitted:
        'This section is with the reviewer, so its answers are locked. A focal point can withdraw it.',
      reviewed:
        'This section is reviewed and waits for publication, so its answers are locked. A focal point can object to its publication.',
      published:
        'This section is published, so its answers are locked. A focal point can reopen it with a reason.',
    },
    returned: (reason: string): string => `Returned by the reviewer: ${reason}`,
    objected: (reason: string): string => `Your economy objected to publication: ${reason}`,
    theyObjected: (economy: string, reason: string): string => `${economy} objected: ${reason}`,
    reopened: (reason: string): string => `Reopened: ${reason}`,
    reading: 'You are reading this section as the reviewer.',
    changed: 'Somebody changed this section meanwhile. It was loaded again; look at it and repeat the step.',
  },
  answer: {
    level: 'Level of implementation',
    number: 'Value',
    year: 'Year of the value',
    give: (unit: string): string => `A number (${unit})`,
    notApplicable: 'Not applicable',
    notReported: 'Prefer not to report',
    reason: 'Reason',
    privateReason: 'Reason (optional, never public)',
    narrative: 'What changed, and how',
    count: (n: number, max: number): string => `optional, ${n} of ${max}`,
    nomenclature: (words: string): string =>
      `APEC’s wording avoids “${words}”: it says economy, domestic and cross-border, and uses its members’ names as listed here. Only a note; your text stays as you write it.`,
    twoNumbers:
      'The comma could stand for thousands or for decimals: write 1234, or 1.234 with a decimal point',
    language: 'Language of the texts',
    evidence: 'Evidence',
    editEvidence: (n: number): string => `Edit evidence ${n}`,
    evidenceNo: (n: number): string => `Evidence ${n}`,
    evidenceTitle: 'Title',
    evidenceUrl: 'Address of the page',
    evidencePublisher: 'Publisher',
    evidenceDate: 'Date',
    addEvidence: 'Add evidence',
    removeEvidence: (n: number): string => `Remove evidence ${n}`,
    more: 'Agency, instruments, interpretation note',
    agency: 'Responsible agency',
    instruments: 'Instruments that this implements',
    interpretation: 'How your legal tradition reads this indicator',
    counts: (guidance: string): string => `What counts as evidence: ${guidance}`,
    was: (cycle: string): string => `In ${cycle}:`,
    use: 'Use last answer',
    carried: (cycle: string): string =>
      `Carried forward from ${cycle}. It counts once it is confirmed or changed.`,
    carriedFrom: (cycle: string): string => `carried forward from ${cycle}`,
    confirm: 'Confirm',
    by: (who: string, at: string, confirmed: boolean): string =>
      `${confirmed ? 'confirmed' : 'answered'} by ${who}, ${day(at)}`,
    sources: (n: number): string => plural(n, 'source', 'sources'),
    change: 'Change',
    fold: 'Fold',
    answer: 'Answer',
    history: 'History',
    comments: (n: number): string => (n === 0 ? 'Comment' : `Comments (${n})`),
    clear: 'Clear this answer',
    withheld: (at: string): string => `Withheld from the public pages since ${instant(at)}:`,
    unconfirmed: 'Not confirmed.',
    carriedOut: (cycle: string): string =>
      `Carried forward from ${cycle}; it was not confirmed, so it is no part of the report.`,
    noneInReview: 'Not answered.',
    save: {
      typing: 'Not saved yet',
      saving: 'Saving …',
      saved: (at: string): string => `Saved ${isToday(at) ? clock(at) : date(at)}`,
      offline: 'Offline: kept on this device, will be sent',
      waiting: (message: string): string => `Kept on this device, will be sent: ${message}`,
      refused: (message: string): string => `Not saved: ${message}`,
      errors: 'Not saved: mend what is marked. What you typed is kept on this device.',
      unchosen: 'Choose a level or another way to answer; your words are kept on this device until then.',
      unchosenNumber:
        'Give a number or another way to answer; your words are kept on this device until then.',
      unkept: {
        offline: 'Offline: not saved. Keep this page open; it will be sent',
        waiting: (message: string): string => `Not saved. Keep this page open; it will be sent: ${message}`,
        errors: 'Not saved: mend what is marked, and keep this page open.',
        unchosen: 'Not saved: choose a level or another way to answer, and keep this page open.',
        unchosenNumber: 'Not saved: give a number or another way to answer, and keep this page open.',
      },
      notKept: (message: string): string =>
        `This device could not keep what you typed (${message}). Copy it elsewhere before you leave the page.`,
      changedBy: (who: string, at: string): string => `Changed by ${who}, ${date(at)}`,
      conflict: (who: string): string => `Changed meanwhile by ${who}: see both and choose which one stands.`,
      conflictGone: 'Changed meanwhile: see both and choose which one stands.',
    },
    conflict: {
      title: 'Two versions of this answer',
      theirs: 'Stored meanwhile',
      mine: 'Yours',
      keepTheirs: 'Keep the stored one',
      keepMine: 'Replace it with mine',
      cleared: 'The answer was cleared.',
    },
  },
  comments: {
    open: (n: number): string => plural(n, 'open comment', 'open comments'),
    comment: 'Comment',
    answer: 'Answer',
    resolve: 'Resolve',
    resolved: 'resolved',
    label: (id: string): string => `Comment on ${id}`,
    send: 'Send comment',
  },
  support: {
    title: 'Support',
    seeks: 'We seek support in this area',
    shares: 'We can share experience',
    seeksNote: 'What kind of support',
    sharesNote: 'What we can share',
    neither: 'Nothing is sought and nothing shared.',
    conflict: 'Two versions of the support in this area',
  },
  steps: {
    submit: (area: string): string => `Submit section ${area}`,
    gaps: (n: number): string =>
      n === 0
        ? 'Every question is answered.'
        : `${n === 1 ? '1 question is' : `${n} questions are`} open. You can submit with gaps; they show as not reported.`,
    open: 'Open questions:',
    carried: (ids: string): string =>
      `Carried forward and not confirmed, so not part of what you submit: ${ids}.`,
    withheldNow: (ids: string): string => `Withheld from later releases: ${ids}.`,
    withheld: (ids: string): string =>
      `Withheld so far, and public again with the next publication: ${ids}. Clear an answer that is to stay withheld.`,
    clearedBy: 'Office that cleared the text (kept with the report, never published)',
    onlyFocal: 'A focal point of your economy submits this section.',
    withdraw: 'Withdraw the submission',
    reopen: 'Reopen',
    reopenReason: 'Why it is reopened',
    retract: 'Withhold published answers',
    retractWhich: 'Answers to withhold from later releases',
    erratum: 'Erratum, public, in your words',
    return: 'Return to the economy',
    returnReason: 'What to mend',
    returnComments: (ids: string): string => `Your open comments go with it: ${ids}.`,
    review: 'Mark reviewed',
    reviewNote: (economy: string, days: number): string =>
      `${economy} then sees the preview and has ${days} ${days === 1 ? 'day' : 'days'} to object; it can also agree at once.`,
    waits: (economy: string, until: string): string =>
      `${economy} can object until ${instant(until)}. The section can be published then, or as soon as ${economy} agrees.`,
    theyAgreed: (economy: string, at: string): string => `${economy} agreed to publication ${instant(at)}.`,
    reviewed: (until: string, open: number): string =>
      `${open === 0 ? 'The reviewer has no more to ask.' : `The section is reviewed, with ${plural(open, 'comment', 'comments')} still open.`} This section can be published from ${instant(until)} on, unless you object; you can also agree now.`,
    agreed: (at: string): string =>
      `You agreed to publication ${instant(at)}. You can still object until it is published.`,
    agree: 'Agree to publication',
    object: 'Object to publication',
    objectReason: 'Why, and what has to change',
    onlyFocalAgrees: 'A focal point of your economy agrees or objects.',
    publish: 'Publish',
    published: (at: string, fresh: boolean): string =>
      `Published ${instant(at)}.${fresh ? ' The public pages follow within a minute.' : ''}`,
    missing: 'Say it in a few words first; this step needs them.',
    officeMissing: 'Name the office that cleared the text first; then submit.',
    done: 'Done.',
  },
  changes: {
    title: 'What the public would see change',
    show: 'What would change',
    lead: ({ changed, unchanged }: { changed: number; unchanged: number }): string =>
      `${changed === 0 ? 'No answer changes' : `${plural(changed, 'answer changes', 'answers change')}`}; ${plural(unchanged, 'stays as it is', 'stay as they are')}.`,
    support: 'The statement of support changes.',
    added: (ids: string): string => `Not public so far: ${ids}.`,
    parts: (parts: string): string => `Changed: ${parts}`,
    part: {
      value: 'the answer itself',
      narrative: 'narrative',
      evidence: 'evidence',
      agency: 'agency',
      instruments: 'instruments',
      interpretation: 'interpretation note',
      language: 'language of the texts',
    },
    now: 'Public now',
    after: 'After publication',
    silent: 'not reported',
    withheld: 'withheld',
  },
  queue: {
    title: (cycle: string): string => `Review queue, ${cycle}`,
    cycle: 'Cycle',
    state: 'State',
    economy: 'Economy',
    area: 'Focus area',
    order: 'Order',
    all: 'all',
    waiting: 'waiting for the reviewer',
    orders: {
      age: 'longest waiting first',
      economy: 'economies in APEC’s order',
      completeness: 'most complete first',
    },
    columns: {
      pick: 'Pick',
      economy: 'Economy',
      area: 'Focus area',
      state: 'State',
      since: 'Since',
      answered: 'Answered',
      comments: 'Open comments',
    },
    pick: (economy: string, area: string): string => `Pick ${economy}, ${area}`,
    publish: (n: number): string => (n === 1 ? 'Publish 1 section' : `Publish ${n} sections`),
    review: (n: number): string => (n === 1 ? 'Mark 1 section reviewed' : `Mark ${n} sections reviewed`),
    done: {
      review: (n: number): string => `${n} marked reviewed. `,
      publish: (n: number): string => `${n} published. `,
    },
    until: (at: string): string => `until ${date(at)}`,
    agreed: 'the economy agreed',
    over: 'the period to object is over',
    objected: 'the economy objected',
    notDone: (what: string, why: string): string => `${what}: ${why} `,
    none: 'Nothing matches. Choose another state or focus area.',
    found: (n: number): string => (n === 1 ? '1 section' : `${n} sections`),
    days: (n: number): string => (n === 0 ? 'today' : n === 1 ? '1 day' : `${n} days`),
  },
  preview: {
    title: (economy: string, cycle: string): string => `Preview of the public page, ${economy} ${cycle}`,
    link: 'Preview of the public page',
    note: 'As the page will look when everything that you may read of this report is published. It is visible only to those who may read the draft. What is not public yet becomes so only by publication; its day and mark follow then.',
    nothing: 'There is no answer yet that would be public.',
    language: 'Language',
    languages: { en: 'English', es: 'Spanish' },
    width: 'Width',
    widths: { wide: 'as wide as this window', phone: 'a phone' },
  },
  check: {
    title: (cycle: string): string => `Check of the records, ${cycle}`,
    lead: 'Every change of a report carries the hash of the change before it. This reads the whole history of each report again and checks each hash and each checkpoint.',
    run: 'Check all reports of this cycle',
    again: 'Check again',
    running: (done: number, all: number): string => `${done} of ${all} reports checked …`,
    holds: (reports: number, events: number): string =>
      `${plural(reports, 'report', 'reports')} with ${plural(events, 'change', 'changes')} checked: every chain holds.`,
    broken: (n: number): string =>
      `${plural(n, 'chain is', 'chains are')} broken. Tell whoever keeps the system, and publish nothing of it until it is explained.`,
    columns: { economy: 'Economy', events: 'Changes', verdict: 'Verdict' },
    fine: 'holds',
    at: (seq: number, reason: string): string => `broken at change ${seq}: ${reason}`,
  },
  desk: {
    title: 'Cycle desk',
    cycles: 'Completeness of cycle',
    all: 'All',
    ownTime: (opens: string, due: string, closes: string): string =>
      `In your own time zone: opens ${opens}, due ${due}, closes ${closes}.`,
    open: 'Open a cycle',
    change: (cycle: string): string => `Change cycle ${cycle}`,
    year: 'Year',
    exists: (year: string): string =>
      `Cycle ${year} exists already. Change its terms above, or open another year.`,
    noYear: 'Give a year from 2000 to 2099, such as 2026.',
    mend: 'Nothing was stored: mend what is marked.',
    opens: 'Opens (UTC)',
    due: 'Due (UTC)',
    closes: 'Closes (UTC)',
    graceDays: 'Days in which returned sections may still be mended',
    objectionDays: 'Days in which an economy may object before publication',
    secondLooks: 'Second looks: analysts may note on published answers whether they agree',
    secondLookDays: 'Days in which an economy may reply before a second look is public',
    demonstration: 'Demonstration: every report of this cycle is invented',
    save: 'Save',
    savedCycle: (cycle: string): string => `Saved: the terms of cycle ${cycle}.`,
    close: (cycle: string): string => `Close cycle ${cycle}`,
    closeAsk: (cycle: string, economies: number): string =>
      `Close cycle ${cycle} for all ${economies} economies? One minute from now nobody can answer or submit any more, and what is not submitted stays a draft. To open it again, give it a later closing.`,
    keepOpen: 'Leave it open',
    closing: (cycle: string, at: string): string => `Cycle ${cycle} closes ${instant(at)}.`,
    completeness: (cycle: string): string => `Completeness, ${cycle}`,
    completenessNote:
      'Answered questions and state of each section; in bold for all of them, with the number of sections handed in. Content is never shown here.',
    economy: 'Economy',
  },
  dataIn,
  briefs: briefsWork,
  files,
  import: {
    title: 'Import a measured series',
    lead: 'The file is read in this browser. Nothing is stored before you have seen what is in it.',
    series: 'Series',
    choose: 'Choose a series',
    variable: 'Variable or column, where the file has several',
    vintage: 'Published on, where the file does not say or a date has to be corrected',
    preview: 'What is in the file',
    observations: (n: number, from: number, to: number, economies: number): string =>
      `${n === 1 ? '1 figure' : `${n} figures`}, ${from} to ${to}, ${economies} ${economies === 1 ? 'economy' : 'economies'}`,
    vintageIs: (vintage: string, basis: 'file' | 'given' | 'assumed'): string =>
      `Vintage ${date(vintage)}, ${{ file: 'as the file says', given: 'as you said', assumed: 'the day of import' }[basis]}`,
    skipped: (n: number): string =>
      n === 1 ? 'Left out 1 name that is no APEC economy' : `Left out ${n} names that are no APEC economy`,
    store: 'Store this vintage',
    placed: {
      stored: 'Stored as a new vintage. The public pages follow within a minute.',
      dated: 'The shelf has these figures already; their date is corrected.',
      restored: 'These figures had been withdrawn; they count again.',
      same: 'The shelf has the very same figures already; nothing was stored.',
    },
    problems: (n: number): string =>
      n === 1
        ? 'One problem was found; nothing was stored.'
        : `${n} problems were found; nothing was stored.`,
    columns: { line: 'Line', column: 'Cell', found: 'Found', message: 'What would be right' },
    shelf: 'Vintages on the shelf',
    shelfNone: 'No series has been imported yet.',
    shelfColumns: { vintage: 'Vintage', file: 'File', figures: 'Figures', use: 'Counts for' },
    shelfDate: (vintage: string, basis: 'file' | 'given' | 'assumed'): string =>
      basis === 'assumed' ? `${date(vintage)}, assumed: the day of import` : date(vintage),
    use: (counts: boolean, cycles: readonly string[]): string =>
      [
        ...(counts ? ['years in charts and tables'] : []),
        ...(cycles.length > 0 ? [`${cycles.length === 1 ? 'cycle' : 'cycles'} ${cycles.join(', ')}`] : []),
      ].join('; ') || 'nothing: another vintage counts',
    withdrawn: (at: string, reason: string): string => `withdrawn on ${date(at)}: ${reason}`,
    withdraw: 'Withdraw',
    withdrawReason: 'Why it should not have been imported (public)',
    withdrawThis: (code: string, vintage: string): string => `Withdraw ${code}, vintage of ${date(vintage)}`,
  },
}
