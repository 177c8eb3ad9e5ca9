/** The pages of the embedded identity provider: plain HTML, no script. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { framework as englishFramework } from '../../frontend/locales/en/framework.ts'
import { identity as english } from '../../frontend/locales/en/identity.ts'
import { framework as spanishFramework } from '../../frontend/locales/es/framework.ts'
import { identity as spanish } from '../../frontend/locales/es/identity.ts'
import { inLanguage, isLanguage, type Language } from '../../frontend/locales/languages.ts'
import { grantOf } from '../../shared/actor.ts'
import { economies } from '../../shared/economies.ts'
import { type Account, accountNamed } from './accounts.ts'

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

interface Words {
  readonly t: typeof english
  readonly economies: typeof englishFramework.economies
  readonly language: Language
}

const words: Readonly<Record<Language, Words>> = {
  en: { language: 'en', t: english, economies: englishFramework.economies },
  es: { language: 'es', t: spanish, economies: spanishFramework.economies },
}

/** The words for who asked for these languages, best first, as `ui_locales` has them. */
export const wordsFor = (locales: unknown): Words => {
  const asked = typeof locales === 'string' ? locales.split(' ').find(isLanguage) : undefined
  return words[asked ?? 'en']
}

const page = ({ t: _, language }: Words, title: string, main: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escaped(title)} – AIDER Tracker</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header><a class="mark" href="${inLanguage('/', language)}"><svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">${squares}</svg>AIDER Tracker</a></header>
<main>
<h1>${escaped(title)}</h1>
${main}
</main>
</body>
</html>
`

/** Each person once, under the first of their teams. */
function grouped(accounts: readonly Account[], { t, economies: names }: Words) {
  const teamOf = ({ groups }: Account): string => {
    const grant = grantOf(groups[0] ?? '')
    return grant && 'economy' in grant ? grant.economy : ''
  }
  const teams = [
    { key: '', heading: t.secretariat },
    ...economies.map(({ key }) => ({ key: key as string, heading: names[key].label })),
  ]
  return teams
    .map(({ key, heading }) => ({ heading, accounts: accounts.filter((a) => teamOf(a) === key) }))
    .filter((group) => group.accounts.length > 0)
}

/** A demonstration account by its role, in this language; a person who was invited by their name. */
function shownName({ name, label, groups }: Account, { t }: Words): string {
  const grant = grantOf(groups[0] ?? '')
  return grant && accountNamed(name)?.label === label ? t.roles[grant.role] : label
}

/** The account picker; `action` is where the choice goes. */
export function signInPage(words: Words, action: string, people: readonly Account[]): string {
  const { t, language } = words
  const groups = grouped(people, words).map(
    ({ heading, accounts }, i) =>
      `<section aria-labelledby="g${i}"><h2 id="g${i}">${escaped(heading)}</h2><ul>${accounts
        .map((account) => {
          // The heading names the economy already.
          const whose = `<span class="sr">, ${escaped(heading)}</span>`
          const { name } = account
          return `<li><button name="account" value="${escaped(name)}">${escaped(shownName(account, words))}${whose}<small>${escaped(name)}</small></button></li>`
        })
        .join('')}</ul></section>`,
  )
  return page(
    words,
    t.title,
    `<p class="lead">${escaped(t.lead)}</p>
<form method="post" action="${escaped(action)}">
<div class="groups">
${groups.join('\n')}
</div>
</form>
<p><a href="${inLanguage('/', language)}">${escaped(t.site)}</a></p>`,
  )
}

/** Asks before signing out; `form` is the provider's own, with its token. */
export function signOutPage(words: Words, form: string): string {
  const { title, ask, yes, no } = words.t.signOut
  const choice = `<p class="row"><button class="main" name="logout" value="yes">${escaped(yes)}</button><a href="/workspace/">${escaped(no)}</a></p></form>`
  return page(words, title, `<p class="lead">${escaped(ask)}</p>\n${form.replace('</form>', choice)}`)
}

export function signedOutPage(words: Words): string {
  const { title, lead, again } = words.t.signedOut
  return page(words, title, `<p class="lead">${lead}</p><p><a href="/workspace/">${again}</a></p>`)
}

/** What went wrong: one of our own reasons, or the provider's words, which are English. */
export function errorPage(words: Words, why: keyof Reasons | { readonly said: string }): string {
  const { failed } = words.t
  const said =
    typeof why === 'string'
      ? `<p class="lead">${escaped(failed[why])}</p>`
      : `<p class="lead" lang="en">${escaped(sentence(why.said))}</p>`
  return page(words, failed.title, `${said}<p><a href="/workspace/">${escaped(failed.again)}</a></p>`)
}

type Reasons = Pick<typeof english.failed, 'expired' | 'elsewhere' | 'nobody'>

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
