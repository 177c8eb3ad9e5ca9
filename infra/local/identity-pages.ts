/** The pages of the embedded identity provider: plain HTML, no script. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { grantOf } from '../../shared/actor.ts'
import { economies } from '../../shared/economies.ts'
import type { Account } from './accounts.ts'

const style = readFileSync(new URL('./identity.css', import.meta.url), 'utf8')
const styleHash = createHash('sha256').update(style).digest('base64')

/** The policy that every page of this file is served with. */
export const identityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const squares = [0, 1, 2, 1, 2, 3, 2, 3, 4]
  .map((step, i) => {
    const at = (n: number) => 1 + 8.5 * n
    return `<path class="b${step}" d="M${at(i % 3)} ${at(Math.floor(i / 3))}h7v7h-7z"/>`
  })
  .join('')

const page = (title: string, main: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escaped(title)} – AIDER Tracker</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header><a class="mark" href="/"><svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">${squares}</svg>AIDER Tracker</a></header>
<main>
<h1>${escaped(title)}</h1>
${main}
</main>
</body>
</html>
`

/** Each person once, under the first of their teams. */
function grouped(accounts: readonly Account[]): { heading: string; accounts: Account[] }[] {
  const teamOf = ({ groups }: Account): string => {
    const grant = grantOf(groups[0] ?? '')
    return grant && 'economy' in grant ? grant.economy : ''
  }
  const teams = [{ key: '', label: 'Review and secretariat' }, ...economies]
  return teams
    .map(({ key, label }) => ({ heading: label, accounts: accounts.filter((a) => teamOf(a) === key) }))
    .filter((group) => group.accounts.length > 0)
}

/** The account picker; `action` is where the choice goes. */
export function signInPage(action: string, people: readonly Account[]): string {
  const groups = grouped(people).map(
    ({ heading, accounts }, i) =>
      `<section aria-labelledby="g${i}"><h2 id="g${i}">${escaped(heading)}</h2><ul>${accounts
        .map(({ name, label }) => {
          // The heading names the economy already.
          const whose = label.endsWith(`, ${heading}`) ? `, ${heading}` : ''
          const shown = label.slice(0, label.length - whose.length)
          return `<li><button name="account" value="${escaped(name)}">${escaped(shown)}<span class="sr">${escaped(whose)}</span><small>${escaped(name)}</small></button></li>`
        })
        .join('')}</ul></section>`,
  )
  return page(
    'Demonstration sign-in',
    `<p class="lead">Demonstration sign-in. No passwords; anybody on this machine can be anybody.</p>
<form method="post" action="${escaped(action)}">
<div class="groups">
${groups.join('\n')}
</div>
</form>
<p><a href="/">Back to the public pages</a></p>`,
  )
}

/** Asks before signing out; `form` is the provider's own, with its token. */
export const signOutPage = (form: string): string =>
  page(
    'Sign out',
    `<p class="lead">Sign out of the workspace on this device?</p>
${form.replace('</form>', '<p class="row"><button class="main" name="logout" value="yes">Sign out</button><a href="/workspace/">Stay signed in</a></p></form>')}`,
  )

export const signedOutPage = (): string =>
  page('Signed out', '<p class="lead">You are signed out.</p><p><a href="/workspace/">Sign in again</a></p>')

/** What went wrong, in the provider's words. */
export const errorPage = (message: string): string =>
  page(
    'Signing in did not work',
    `<p class="lead">${escaped(sentence(message))}</p><p><a href="/workspace/">Start again</a></p>`,
  )

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.replace(/\.\.$/, '.')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
