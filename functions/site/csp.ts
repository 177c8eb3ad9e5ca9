/** What a browser may do on our pages: nothing but what is named. */
import { createHash } from 'node:crypto'
import { inLanguage, languages } from '../../frontend/locales/languages.ts'
import { overviewStyle, publicStyle } from '../../frontend/style/public.ts'

const hashOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`

const styleHashes = `${hashOf(publicStyle)} ${hashOf(overviewStyle)}`

/** The Content-Security-Policy of the public pages. Scripts and data come from the site alone. */
export const publicPolicy = policy(styleHashes, "'self'", "'none'")

/** That of the pages below `/embed/` in every language: the same, but anybody may frame them. */
export const embedPolicy = policy(styleHashes, "'self'", '*')

/** Where embedded pages lie,. */
export const embedPaths = languages.map((language) => inLanguage('/embed/', language))

/** That of the workspace, whose preview shows public pages with their style; `issuer` is the origin of an identity provider that is not on the site itself. */
export const workspacePolicy = (issuer?: string): string =>
  `${policy(`'self' ${hashOf(publicStyle)}`, issuer === undefined ? "'self'" : `'self' ${issuer}`, "'none'")}; worker-src 'self'`

/** The policy for a path of a site whose identity provider is on the site itself. */
export function contentSecurityPolicy(path: string): string {
  if (path.startsWith('/workspace/')) return workspacePolicy()
  return embedPaths.some((start) => path.startsWith(start)) ? embedPolicy : publicPolicy
}

function policy(style: string, connect: string, ancestors: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${style}`,
    "img-src 'self' data:",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ')
}
