/** The directory on AWS: a Cognito user pool, its groups being the roles. A person's username is their subject. */
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminUserGlobalSignOutCommand,
  type CognitoIdentityProviderClient,
  ListUsersCommand,
  paginateListUsersInGroup,
  UserNotFoundException,
  UsernameExistsException,
  type UserType,
} from '@aws-sdk/client-cognito-identity-provider'
import { type Grant, grantOf, groupOf, type Role } from '../../shared/actor.ts'
import {
  checkFree,
  grantIn,
  type Invitation,
  MailLanguage,
  type Member,
  type TeamKey,
  weakestFirst,
} from '../../shared/member.ts'
import { type Directory, inOrder } from './directory.ts'

export function cognitoDirectory(client: CognitoIdentityProviderClient, UserPoolId: string): Directory {
  const inGroup = async (team: TeamKey, role: Role): Promise<Member[]> => {
    const members: Member[] = []
    const group = { UserPoolId, GroupName: groupOf(grantIn(team, role)) }
    for await (const { Users = [] } of paginateListUsersInGroup({ client, pageSize: 60 }, group))
      for (const user of Users) members.push(memberOf(user, role))
    return members
  }
  const add = (Username: string, team: TeamKey, role: Role) =>
    client.send(
      new AdminAddUserToGroupCommand({ UserPoolId, Username, GroupName: groupOf(grantIn(team, role)) }),
    )
  const take = (Username: string, team: TeamKey, role: Role) =>
    client.send(
      new AdminRemoveUserFromGroupCommand({ UserPoolId, Username, GroupName: groupOf(grantIn(team, role)) }),
    )
  const grantsOf = async (Username: string): Promise<Grant[]> => {
    const { Groups = [] } = await client.send(
      new AdminListGroupsForUserCommand({ UserPoolId, Username, Limit: 60 }),
    )
    return Groups.flatMap(({ GroupName = '' }) => grantOf(GroupName) ?? [])
  }
  return {
    async list(team) {
      // The stronger role comes last and stands.
      const lists = await Promise.all(weakestFirst(team).map((role) => inGroup(team, role)))
      return inOrder([...new Map(lists.flat().map((member) => [member.subject, member])).values()])
    },
    async invite(team, invitation) {
      const user = await account(client, UserPoolId, invitation)
      checkFree(team, await grantsOf(user.Username ?? ''))
      await add(user.Username ?? '', team, invitation.role)
      return memberOf(user, invitation.role)
    },
    async setRole(team, subject, role) {
      await add(subject, team, role)
      for (const other of weakestFirst(team)) if (other !== role) await take(subject, team, other)
      // The next token has the role that holds now.
      await client.send(new AdminUserGlobalSignOutCommand({ UserPoolId, Username: subject }))
    },
    async remove(team, Username) {
      try {
        for (const role of weakestFirst(team)) await take(Username, team, role)
        const left = (await grantsOf(Username)).length > 0
        const end = left ? AdminUserGlobalSignOutCommand : AdminDeleteUserCommand
        await client.send(new end({ UserPoolId, Username }))
      } catch (error) {
        if (!(error instanceof UserNotFoundException)) throw error
      }
    },
  }
}

/** The account of an address; one that is made now hears of it by e-mail, with a password for the first sign-in. */
async function account(
  client: CognitoIdentityProviderClient,
  UserPoolId: string,
  { email, name, language }: Invitation,
): Promise<UserType> {
  try {
    const { User } = await client.send(
      new AdminCreateUserCommand({
        UserPoolId,
        Username: email,
        DesiredDeliveryMediums: ['EMAIL'],
        UserAttributes: Object.entries({ email, email_verified: 'true', name, locale: language }).map(
          ([Name, Value]) => ({ Name, Value }),
        ),
      }),
    )
    if (User) return User
  } catch (error) {
    if (!(error instanceof UsernameExistsException)) throw error
  }
  const Filter = `email = "${email.replaceAll(/["\\]/g, '\\$&')}"`
  const { Users = [] } = await client.send(new ListUsersCommand({ UserPoolId, Filter, Limit: 1 }))
  if (!Users[0]) throw new Error('The user pool knows an address and has nobody of it')
  return Users[0]
}

function memberOf({ Attributes = [], Username = '', UserStatus }: UserType, role: Role): Member {
  const of = (name: string): string => Attributes.find(({ Name }) => Name === name)?.Value ?? ''
  return {
    subject: of('sub') || Username,
    name: of('name') || of('email'),
    email: of('email'),
    language: MailLanguage.safeParse(of('locale')).data ?? 'en',
    role,
    invited: UserStatus === 'FORCE_CHANGE_PASSWORD',
  }
}
