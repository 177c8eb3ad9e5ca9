/** A Cognito user pool on loopback: accounts, groups and the errors that mean something to us. Lists come in pages of two. */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { bodyOf, type Listening, listening } from './cloud.ts'

interface Attribute {
  readonly Name: string
  readonly Value: string
}
interface User {
  readonly Username: string
  readonly Attributes: readonly Attribute[]
  readonly UserStatus: string
  readonly groups: Set<string>
}
type Input = Readonly<Record<string, string>> & { readonly UserAttributes?: readonly Attribute[] }

export interface UserPool extends Listening {
  /** By their subject. */
  readonly users: Map<string, User>
  /** Operations in the order in which they were asked for. */
  readonly asked: string[]
}

const pageSize = 2

class Refusal extends Error {}

export async function openUserPool(): Promise<UserPool> {
  const users = new Map<string, User>()
  const asked: string[] = []
  const shown = ({ groups: _, ...user }: User) => user
  const emailOf = ({ Attributes }: User) => Attributes.find(({ Name }) => Name === 'email')?.Value
  const known = ({ Username = '' }: Input): User => {
    const user = users.get(Username)
    if (!user) throw new Refusal('UserNotFoundException')
    return user
  }
  const operations: Readonly<Record<string, (input: Input) => object>> = {
    AdminCreateUser({ Username: email = '', UserAttributes = [] }) {
      if ([...users.values()].some((user) => emailOf(user) === email))
        throw new Refusal('UsernameExistsException')
      const Username = createHash('md5').update(email).digest('hex')
      const Attributes = [{ Name: 'sub', Value: Username }, ...UserAttributes]
      const user = { Username, Attributes, UserStatus: 'FORCE_CHANGE_PASSWORD', groups: new Set<string>() }
      users.set(Username, user)
      return { User: shown(user) }
    },
    ListUsers: ({ Filter = '' }) => ({
      Users: [...users.values()].filter((user) => Filter === `email = "${emailOf(user)}"`).map(shown),
    }),
    ListUsersInGroup({ GroupName = '', NextToken = '0' }) {
      const members = [...users.values()].filter(({ groups }) => groups.has(GroupName)).map(shown)
      const end = Number(NextToken) + pageSize
      return {
        Users: members.slice(Number(NextToken), end),
        ...(end < members.length && { NextToken: `${end}` }),
      }
    },
    AdminListGroupsForUser: (input) => ({
      Groups: [...known(input).groups].map((GroupName) => ({ GroupName })),
    }),
    AdminAddUserToGroup(input) {
      known(input).groups.add(input.GroupName ?? '')
      return {}
    },
    AdminRemoveUserFromGroup(input) {
      known(input).groups.delete(input.GroupName ?? '')
      return {}
    },
    AdminUserGlobalSignOut(input) {
      known(input)
      return {}
    },
    AdminDeleteUser(input) {
      users.delete(known(input).Username)
      return {}
    },
  }
  const server = createServer(async (request, response) => {
    const name = String(request.headers['x-amz-target']).split('.')[1] ?? ''
    asked.push(name)
    response.setHeader('content-type', 'application/x-amz-json-1.1')
    try {
      const operation = operations[name]
      if (!operation) throw new Refusal('InvalidParameterException')
      response.end(JSON.stringify(operation(JSON.parse((await bodyOf(request)).toString('utf8')))))
    } catch (error) {
      response.statusCode = 400
      response.end(JSON.stringify({ __type: (error as Error).message, message: 'refused' }))
    }
  })
  return { ...(await listening(server)), users, asked }
}
