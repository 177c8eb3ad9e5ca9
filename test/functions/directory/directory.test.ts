/** What every directory keeps to: the user pool in the cloud, and the file on one machine. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cognitoDirectory } from '../../../functions/directory/cognito.ts'
import type { Directory } from '../../../functions/directory/directory.ts'
import { demonstrationAccounts } from '../../../infra/local/accounts.ts'
import { openPeople } from '../../../infra/local/people.ts'
import type { Invitation } from '../../../shared/member.ts'
import { openUserPool } from '../../bundles/user-pool.ts'

const poolDirectory = (endpoint: string): Directory =>
  cognitoDirectory(
    new CognitoIdentityProviderClient({
      region: 'us-east-1',
      endpoint,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
    'us-east-1_test',
  )

async function openPool() {
  const pool = await openUserPool()
  return { directory: poolDirectory(pool.url), close: pool.close }
}

const openFile = async () => ({ directory: await openPeople(), close: async () => undefined })

const invitation = (email: string, over: Partial<Invitation> = {}): Invitation => ({
  email,
  name: `Invented ${email}`,
  language: 'es',
  role: 'contributor',
  ...over,
})

describe.each([
  ['a Cognito user pool', openPool],
  ['the file of accounts', openFile],
])('%s', (_, open) => {
  let directory: Directory
  let close: () => Promise<void>
  const emails = async (team: Parameters<Directory['list']>[0]) =>
    (await directory.list(team))
      .map(({ email, role }) => `${role} ${email}`)
      .filter((m) => !m.includes('per-'))
  beforeAll(async () => {
    const opened = await open()
    directory = opened.directory
    close = opened.close
  })
  afterAll(() => close())

  it('lists a team whole, focal points first and then by name', async () => {
    for (const name of ['e', 'b', 'd', 'c']) await directory.invite('PER', invitation(`${name}@example.org`))
    await directory.invite('PER', invitation('z@example.org', { role: 'focal-point' }))
    expect(await emails('PER')).toEqual([
      'focal-point z@example.org',
      ...['b', 'c', 'd', 'e'].map((name) => `contributor ${name}@example.org`),
    ])
  })

  it('gives back whom it invited, as they then stand in the list', async () => {
    const member = await directory.invite('PER', invitation('f@example.org'))
    expect(member).toMatchObject({ name: 'Invented f@example.org', language: 'es', role: 'contributor' })
    expect(member.invited).toBe(true)
    expect(await directory.list('PER')).toContainEqual(member)
  })

  it.each(['CHL', 'secretariat'] as const)(
    'refuses whoever is in another team, such as %s, without a word of who they are',
    async (other) => {
      const role = other === 'secretariat' ? 'analyst' : 'focal-point'
      const { name, subject } = await directory.invite(other, invitation('taken@example.org', { role }))
      const refused: unknown = await directory.invite('PER', invitation('taken@example.org')).catch((e) => e)
      expect(refused).toMatchObject({ code: 'address-taken' })
      expect(String(refused)).not.toMatch(new RegExp(`${name}|${subject}`))
      expect(await emails('PER')).not.toContain('contributor taken@example.org')
      await directory.remove(other, subject)
      const again = await directory.invite('PER', invitation('taken@example.org', { name: 'Another person' }))
      expect(again.name).toBe('Another person')
      await directory.remove('PER', again.subject)
    },
  )

  it('gives a member one role in a team at a time', async () => {
    const { subject } = await directory.invite('PER', invitation('g@example.org'))
    for (const role of ['focal-point', 'contributor', 'contributor'] as const) {
      await directory.setRole('PER', subject, role)
      expect((await directory.list('PER')).filter((m) => m.subject === subject).map((m) => m.role)).toEqual([
        role,
      ])
    }
  })

  it('removes somebody twice as once', async () => {
    const { subject } = await directory.invite('PER', invitation('h@example.org'))
    await directory.remove('PER', subject)
    await directory.remove('PER', subject)
    expect(await emails('PER')).not.toContain('contributor h@example.org')
  })
})

describe('a Cognito user pool', () => {
  it('finishes an invitation that was cut off between the account and its group', async () => {
    const pool = await openUserPool()
    const directory = poolDirectory(pool.url)
    await directory.invite('PER', invitation('cut@example.org'))
    const [user] = pool.users.values()
    user?.groups.clear()
    const member = await directory.invite('PER', invitation('cut@example.org'))
    expect([pool.users.size, member.subject]).toEqual([1, user?.Username])
    expect(await directory.list('PER')).toHaveLength(1)
    await pool.close()
  })

  it('ends the sessions of whoever got another role, so that their next token has it', async () => {
    const pool = await openUserPool()
    const directory = poolDirectory(pool.url)
    const { subject } = await directory.invite('PER', invitation('role@example.org'))
    await directory.setRole('PER', subject, 'focal-point')
    expect(pool.asked.at(-1)).toBe('AdminUserGlobalSignOut')
    await pool.close()
  })
})

describe('the file of accounts', () => {
  const folders: string[] = []
  const folder = async (): Promise<string> => {
    const made = await mkdtemp(join(tmpdir(), 'people-'))
    folders.push(made)
    return made
  }
  afterAll(() => Promise.all(folders.map((path) => rm(path, { recursive: true }))))

  it('begins with the demonstration accounts and keeps every change over a restart', async () => {
    const data = await folder()
    const before = await openPeople(data)
    expect(before.accounts()).toEqual(demonstrationAccounts)
    const { subject } = await before.invite('PER', invitation('kept@example.org'))
    await before.remove(
      'CHL',
      demonstrationAccounts.find(({ name }) => name === 'chl-contributor')?.subject ?? '',
    )
    const after = await openPeople(data)
    expect(after.of(subject)?.label).toBe('Invented kept@example.org')
    expect(await readFile(join(data, 'identity/people.json'), 'utf8')).not.toContain('chl-contributor')
  })

  it('holds somebody as invited until they sign in', async () => {
    const people = await openPeople()
    const { subject } = await people.invite('PER', invitation('new@example.org'))
    await people.signedIn(subject)
    expect((await people.list('PER')).find((m) => m.subject === subject)?.invited).toBe(false)
  })

  it('that cannot be read says what to do', async () => {
    const data = await folder()
    await (await openPeople(data)).invite('PER', invitation('x@example.org'))
    await writeFile(join(data, 'identity/people.json'), '{')
    await expect(openPeople(data)).rejects.toThrow(/cannot be read. Delete the file/)
  })
})
