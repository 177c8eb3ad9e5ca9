/** The page on which somebody stops reminders: plain HTML, no script. */
import { createHash } from 'node:crypto'
import { mail as english } from '../../frontend/locales/en/mail.ts'
import { mail as spanish } from '../../frontend/locales/es/mail.ts'
import type { MailLanguage } from '../../shared/member.ts'

export type StopState = 'asked' | 'stopped' | 'started' | 'wrong'

const texts = { en: english.page, es: spanish.page } as const satisfies Record<MailLanguage, unknown>

const style = `:root{color-scheme:light dark;--ink:#16292c;--paper:#fff;--link:#0b5a66;--focus:#b3541e}
@media(prefers-color-scheme:dark){:root{--ink:#e6eeef;--paper:#0f1c1e;--link:#7fd0da;--focus:#ffb27a}}
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
main{max-width:40em;margin:0 auto;padding:24px}h1{font-size:24px;line-height:1.2}a{color:var(--link)}
button{font:inherit;padding:8px 16px;border:1px solid;border-radius:3px;background:none;color:inherit;cursor:pointer}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}`
const styleHash = createHash('sha256').update(style).digest('base64')

export const stopPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`

export function stopPage(state: StopState, language: MailLanguage): string {
  const t = texts[language]
  const words = { asked: t.ask, stopped: t.stopped, started: t.started, wrong: t.wrong }[state]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${t.title} – AIDER Tracker</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${t.title}</h1>
<p role="status">${words}</p>
${state === 'wrong' ? '' : form(state === 'stopped', t)}
<p><a href="/workspace/">${t.workspace}</a></p>
</main>
</body>
</html>
`
}

const form = (on: boolean, t: (typeof texts)[MailLanguage]): string =>
  `<form method="post"><button name="reminders" value="${on ? 'on' : 'off'}">${on ? t.on : t.off}</button></form>`
