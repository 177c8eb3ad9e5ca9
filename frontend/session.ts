/** Signing in: OpenID Connect, authorization code with PKCE; tokens live as long as the browser's tab. */
import { signal } from '@preact/signals'
import { ErrorResponse, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts'
import { language } from './locales/workspace.ts'

/** What `/config.json` says; `endSession` is set where the provider has its own way of signing out. */
interface SignInConfig {
  readonly issuer: string
  readonly clientId: string
  readonly scope: string
  readonly endSession?: string
}

export type Session =
  | { readonly state: 'loading' }
  | { readonly state: 'out' }
  | {
      readonly state: 'in'
      /** Opaque id of the person at the issuer. */
      readonly subject: string
      readonly name: string
      /** The session is over, and the page stays so that nothing typed is lost. */
      readonly ended?: boolean
    }
  | { readonly state: 'failed'; readonly message: string }

/** Tells the provider, Cognito by a word of its own, in which language its pages are to be. */
const inOwnLanguage = { extraQueryParams: { ui_locales: language, lang: language } }

/** Who is signed in, for the page to show. */
export const session = signal<Session>({ state: 'loading' })

let manager: UserManager | undefined
let config: SignInConfig | undefined

async function managerOf(): Promise<UserManager> {
  if (manager) return manager
  const response = await fetch('/config.json')
  if (!response.ok) throw new Error(`/config.json answered ${response.status}`)
  config = (await response.json()) as SignInConfig
  const { issuer, clientId, scope } = config
  manager = new UserManager({
    authority: issuer,
    client_id: clientId,
    scope,
    redirect_uri: `${location.origin}/workspace/callback`,
    post_logout_redirect_uri: `${location.origin}/workspace/`,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: true,
  })
  manager.events.addUserLoaded(show)
  manager.events.addUserUnloaded(() => show(null))
  return manager
}

function show(user: User | null): void {
  const before = session.peek()
  // One that has expired is renewed at the next request, which without a connection has to wait.
  if (user && (!user.expired || user.refresh_token)) {
    const { sub, name = sub } = user.profile
    session.value = { state: 'in', subject: sub, name }
  } else session.value = before.state === 'in' ? { ...before, ended: true } : { state: 'out' }
}

/** Finds out who is signed in; finishes a sign-in that has just come back, and gives the page it began on. */
export async function openSession(): Promise<string | undefined> {
  try {
    const users = await managerOf()
    if (location.pathname === '/workspace/callback') {
      const user = await users.signinCallback()
      show(user ?? null)
      return typeof user?.state === 'string' ? user.state : '/workspace/'
    }
    show(await users.getUser())
  } catch (error) {
    session.value = { state: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
  return undefined
}

/** Leaves for the provider's page; comes back to where the person is now. Where it cannot be reached, says so. */
export async function signIn(): Promise<void> {
  const here = location.pathname + location.search
  try {
    const users = await managerOf()
    const state = here.startsWith('/workspace/callback') ? '/workspace/' : here
    await users.signinRedirect({ state, ...inOwnLanguage })
  } catch (error) {
    if (session.peek().state !== 'in') session.value = { state: 'failed', message: (error as Error).message }
  }
}

/** Ends the session at the provider too or, where it cannot be reached, in this tab alone. */
export async function signOut(): Promise<void> {
  const users = await managerOf()
  if (config?.endSession) {
    await users.removeUser()
    location.assign(config.endSession)
    return
  }
  try {
    await users.signoutRedirect(inOwnLanguage)
  } catch (error) {
    console.warn(`The provider was not told of the end of the session: ${(error as Error).message}`)
    await users.removeUser()
    location.assign('/workspace/')
  }
}

/**
 * The bearer token of the signed-in person, renewed if it has expired; undefined if the provider refuses that.
 * Throws where the provider cannot be reached.
 */
export async function accessToken(): Promise<string | undefined> {
  const users = await managerOf()
  const user = await users.getUser()
  if (user && !user.expired) return user.access_token
  const renewed = user?.refresh_token ? await users.signinSilent().catch(refused) : null
  show(renewed)
  return renewed?.access_token
}

function refused(error: Error): null {
  if (error instanceof ErrorResponse) return null
  throw error
}
