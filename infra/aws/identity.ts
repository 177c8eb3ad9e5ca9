/** Who may sign in: a Cognito user pool with a group for every role, and a public client with PKCE. */
import { Aws, Duration, Fn, RemovalPolicy } from 'aws-cdk-lib'
import {
  AccountRecovery,
  CfnUserPoolGroup,
  Mfa,
  OAuthScope,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito'
import type { Construct } from 'constructs'
import { mail as english } from '../../frontend/locales/en/mail.ts'
import { mail as spanish } from '../../frontend/locales/es/mail.ts'
import { economies } from '../../shared/economies.ts'
import { acknowledge } from './acknowledgements.ts'
import type { Stage } from './stack.ts'

export interface CloudIdentity {
  readonly pool: UserPool
  readonly client: UserPoolClient
  readonly issuer: string
  /** `https://<prefix>.auth.<region>.amazoncognito.com` */
  readonly signInOrigin: string
  readonly issuerOrigin: string
}

/** `address` is that of the site, `https://...`. */
export function createIdentity(scope: Construct, stage: Stage, address: string): CloudIdentity {
  const pool = new UserPool(scope, 'People', {
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    userInvitation: {
      emailSubject: `${english.invitation.subject} / ${spanish.invitation.subject}`,
      emailBody: [english, spanish]
        .map(({ invitation }) => invitation.body(`${address}/workspace/`))
        .join('<br><br>'),
    },
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    passwordPolicy: {
      minLength: 12,
      requireDigits: true,
      requireLowercase: true,
      requireUppercase: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(7),
    },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    deletionProtection: true,
    removalPolicy: stage === 'prod' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  })
  acknowledge(
    pool,
    'Threat protection needs the Plus plan, billed for every person; second factors are required instead.',
    'COG3',
    'COG8',
  )
  const groups = economies.flatMap(({ key }) => [`economy:${key}:contributor`, `economy:${key}:focal-point`])
  for (const groupName of ['analyst', 'administrator', ...groups])
    new CfnUserPoolGroup(scope, `Group-${groupName.replaceAll(':', '-')}`, {
      userPoolId: pool.userPoolId,
      groupName,
    })
  // The last part of the stack's own id: unique in the world, the same for as long as the stack lives.
  const unique = Fn.select(4, Fn.split('-', Fn.select(2, Fn.split('/', Aws.STACK_ID))))
  const prefix = `aider-tracker-${unique}`
  pool.addDomain('SignIn', { cognitoDomain: { domainPrefix: prefix } })
  const client = pool.addClient('Workspace', {
    generateSecret: false,
    preventUserExistenceErrors: true,
    authFlows: {},
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID],
      callbackUrls: [`${address}/workspace/callback`],
      logoutUrls: [`${address}/workspace/`],
    },
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.days(14),
  })
  const issuerOrigin = `https://cognito-idp.${Aws.REGION}.amazonaws.com`
  return {
    pool,
    client,
    issuerOrigin,
    issuer: `${issuerOrigin}/${pool.userPoolId}`,
    signInOrigin: `https://${prefix}.auth.${Aws.REGION}.amazoncognito.com`,
  }
}
