/** The directory on one machine: the demonstration accounts and whoever was invited, in a file of the data folder. */
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { type Directory, inOrder } from '../../functions/directory/directory.ts'
import { grantOf, groupOf, type Role } from '../../shared/actor.ts'
import {
  checkFree,
  grantIn,
  MailLanguage,
  type Member,
  type TeamKey,
  weakestFirst,
} from '../../shared/member.ts'
import { type Account, demonstrationAccounts } from './accounts.ts'
import { optional } from './folder.ts'
import { StartError } from './listen.ts'

const Stored = z.object({
  accounts: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      subject: z.string(),
      groups: z.array(z.string()),
      email: z.string(),
      language: MailLanguage,
      invited: z.optional(z.boolean()),
    }),
  ),
})

export interface People extends Directory {
  /** Everybody who can sign in. */
  accounts(): readonly Account[]
  of(subject: string): Account | undefined
  /** Hears that somebody has signed in, so that they are no longer merely invited. */
  signedIn(subject: string): Promise<void>
}

/** Opens the people of a data folder, the demonstration accounts where nobody was changed; in memory without a folder. */
export async function openPeople(data?: string): Promise<People> {
  const file = data && join(data, 'identity', 'people.json')
  let accounts: readonly Account[] = (file ? await read(file) : undefined) ?? demonstrationAccounts
  let writing = Promise.resolve()
  const keep = (changed: readonly Account[]): Promise<void> => {
    accounts = changed
    if (file) writing = writing.catch(() => undefined).then(() => write(file, changed))
    return writing
  }
  const of = (subject: string) => accounts.find((account) => account.subject === subject)
  const withGroups = (subject: string, change: (groups: readonly string[]) => readonly string[]) =>
    keep(
      accounts.flatMap((account) => {
        if (account.subject !== subject) return account
        const groups = change(account.groups)
        return groups.length > 0 ? { ...account, groups } : []
      }),
    )
  const list = (team: TeamKey) => inOrder(accounts.flatMap((account) => memberIn(team, account) ?? []))
  const setRole = (team: TeamKey, subject: string, role: Role): Promise<void> =>
    withGroups(subject, (groups) => [...outside(team, groups), groupOf(grantIn(team, role))])
  return {
    accounts: () => accounts,
    of,
    list: async (team) => list(team),
    async invite(team, { email, name, language, role }) {
      const known = accounts.find((account) => account.email === email)
      checkFree(team, known?.groups.flatMap((group) => grantOf(group) ?? []) ?? [])
      if (known) await setRole(team, known.subject, role)
      else {
        const group = groupOf(grantIn(team, role))
        const subject = randomBytes(16).toString('hex')
        const account = { name: email, label: name, subject, groups: [group], email, language, invited: true }
        await keep([...accounts, account])
      }
      const member = list(team).find((m) => m.email === email)
      if (!member) throw new Error('Who was invited is not in the team')
      return member
    },
    setRole,
    remove: (team, subject) => withGroups(subject, (groups) => outside(team, groups)),
    async signedIn(subject) {
      if (of(subject)?.invited)
        await keep(accounts.map((a) => (a.subject === subject ? { ...a, invited: undefined } : a)))
    },
  }
}

/** The groups that are of no role in the team. */
const outside = (team: TeamKey, groups: readonly string[]): string[] => {
  const inside = weakestFirst(team).map((role) => groupOf(grantIn(team, role)))
  return groups.filter((group) => !inside.includes(group))
}

function memberIn(team: TeamKey, account: Account): Member | undefined {
  const role = weakestFirst(team).findLast((r) => account.groups.includes(groupOf(grantIn(team, r))))
  if (!role) return undefined
  const { subject, label, email, language, invited = false } = account
  return { subject, name: label, email, language, role, invited }
}

async function read(file: string): Promise<Account[] | undefined> {
  const json = await optional(readFile(file, 'utf8'))
  if (json === undefined) return undefined
  try {
    return Stored.parse(JSON.parse(json)).accounts
  } catch (cause) {
    throw new StartError(
      `The accounts in ${file} cannot be read. Delete the file to start with the demonstration accounts again.`,
      { cause },
    )
  }
}

/** In one step, so that a process that is cut off leaves the old or the new. */
async function write(file: string, accounts: readonly Account[]): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true, mode: 0o700 })
  const temporary = `${file}.${randomBytes(8).toString('hex')}.tmp`
  await writeFile(temporary, JSON.stringify({ accounts }, null, 1), { mode: 0o600 })
  await rename(temporary, file)
}
