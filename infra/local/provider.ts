/** The embedded OpenID Connect provider: authorization code with PKCE, JWT access tokens as Cognito shapes them. */
import type { Configuration, default as Provider } from 'oidc-provider'
import { errorPage, signedOutPage, signOutPage, wordsFor } from './identity-pages.ts'
import type { People } from './people.ts'
import { clientId, type Secrets } from './secrets.ts'

const hour = 3600
const day = 24 * hour

/** Makes the provider of an origin; its issuer is `<origin>/oidc`. */
export async function createProvider(origin: string, secrets: Secrets, people: People): Promise<Provider> {
  const module = await quietly(() => import('oidc-provider'))
  return new module.default(`${origin}/oidc`, configuration(origin, secrets, people))
}

function configuration(origin: string, { signing, cookies }: Secrets, people: People): Configuration {
  const groupsOf = (subject: string) => ({ 'cognito:groups': people.of(subject)?.groups ?? [] })
  const resource = `${origin}/api`
  return {
    adapter: storage(),
    jwks: { keys: [signing as NonNullable<Configuration['jwks']>['keys'][number]] },
    cookies: { keys: [...cookies], names: { session: 'aider_session', interaction: 'aider_interaction' } },
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        application_type: 'web',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [`${origin}/workspace/callback`],
        post_logout_redirect_uris: [`${origin}/workspace/`],
      },
    ],
    // Where Cognito has them
    routes: { jwks: '/.well-known/jwks.json' },
    responseTypes: ['code'],
    scopes: ['openid', 'offline_access'],
    claims: { openid: ['sub', 'name', 'cognito:groups'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    clientBasedCORS: (_ctx, sender) => sender === origin,
    rotateRefreshToken: true,
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    ttl: {
      AccessToken: hour,
      AuthorizationCode: 60,
      IdToken: hour,
      Interaction: hour,
      Grant: 14 * day,
      RefreshToken: 14 * day,
      Session: 14 * day,
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx, form) => {
          ctx.body = signOutPage(wordsFor(ctx.oidc.params?.ui_locales), form)
        },
        postLogoutSuccessSource: async (ctx) => {
          ctx.body = signedOutPage(wordsFor(ctx.oidc.params?.ui_locales))
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: async () => resource,
        useGrantedResource: async () => true,
        getResourceServerInfo: async () => ({
          scope: 'openid',
          audience: clientId,
          accessTokenFormat: 'jwt',
          accessTokenTTL: hour,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    interactions: { url: (_ctx, interaction) => `/oidc/interaction/${interaction.uid}` },
    findAccount: async (_ctx, subject) => {
      const account = people.of(subject)
      if (!account) return undefined
      const claims = { sub: subject, name: account.label, ...groupsOf(subject) }
      return { accountId: subject, claims: async () => claims }
    },
    extraTokenClaims: async (_ctx, token) => ('accountId' in token ? groupsOf(token.accountId) : {}),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid offline_access')
      grant.addResourceScope(resource, 'openid')
      await grant.save()
      return grant
    },
    renderError: async (ctx, out) => {
      ctx.type = 'html'
      const words = wordsFor(ctx.oidc?.params?.ui_locales)
      ctx.body = errorPage(words, { said: out.error_description ?? out.error })
    },
  }
}

/** Sessions live as long as the process; a restart asks people to pick their account again. */
function storage(): NonNullable<Configuration['adapter']> {
  const items = new Map<string, { payload: Payload; expires: number }>()
  const live = (key: string) => {
    const item = items.get(key)
    if (item && item.expires > Date.now()) return item.payload
    items.delete(key)
    return undefined
  }
  const where = async (model: string, fits: (payload: Payload) => boolean) => {
    for (const key of items.keys()) {
      const payload = key.startsWith(`${model}:`) ? live(key) : undefined
      if (payload && fits(payload)) return payload
    }
    return undefined
  }
  return (model) => ({
    upsert: async (id, payload, expiresIn) => {
      items.set(`${model}:${id}`, { payload, expires: expiresIn ? Date.now() + expiresIn * 1000 : Infinity })
    },
    find: async (id) => live(`${model}:${id}`),
    findByUid: (uid) => where(model, (payload) => payload.uid === uid),
    findByUserCode: (code) => where(model, (payload) => payload.userCode === code),
    consume: async (id) => {
      const payload = live(`${model}:${id}`)
      if (payload) payload.consumed = Math.floor(Date.now() / 1000)
    },
    destroy: async (id) => void items.delete(`${model}:${id}`),
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of items) if (payload.grantId === grantId) items.delete(key)
    },
  })
}

type Payload = import('oidc-provider').AdapterPayload

/** The provider calls any Node.js but its newest unsupported, in red; ours are tested with it. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console
  console.warn = () => {}
  try {
    return await load()
  } finally {
    console.warn = warn
  }
}
