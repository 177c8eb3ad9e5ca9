/** What stands at every address of the public site until the first release is there. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { languageOf } from '../../frontend/locales/languages.ts'
import { localeOf } from '../../frontend/pages/locale.tsx'
import { preparingPage } from '../../frontend/pages/texts.tsx'

/** Answers 503 with a page that says to come back, in the language of the address. */
export function preparing(path: string, request: IncomingMessage, response: ServerResponse): void {
  const locale = localeOf(languageOf(path))
  const body = preparingPage({ locale, address: '/', assets: {} })
  response.writeHead(503, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': '2',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
