/** The frame of every public page. */
import type { ComponentChildren, VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { en as t } from '../locales/en.ts'
import { publicStyle } from '../style/public.ts'
import type { CycleLink } from './props.ts'

interface DocumentProps {
  readonly title: string
  readonly description?: string
  /** Which entry of the navigation this page belongs to. */
  readonly section?: keyof typeof t.nav
  /** Address of a module that makes the page's charts live. */
  readonly script?: string | undefined
  readonly children: ComponentChildren
}

const places = {
  overview: '/',
  economies: '/economies/',
  areas: '/areas/',
  indicators: '/indicators/',
  data: '/data/',
  methods: '/methods/',
  about: '/about/',
} as const

const steps = [0, 1, 2, 1, 2, 3, 2, 3, 4]

function Mark() {
  const at = (n: number) => 1 + 8.5 * n
  return (
    <a class="mark" href="/">
      <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
        {steps.map((step, i) => (
          <path key={`${i}`} class={`b${step}`} d={`M${at(i % 3)} ${at(Math.floor(i / 3))}h7v7h-7z`} />
        ))}
      </svg>
      {t.product}
    </a>
  )
}

function Document({ title, description, section, script, children }: DocumentProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{section === 'overview' ? `${t.product}: ${title}` : `${title} – ${t.product}`}</title>
        {description && <meta name="description" content={description} />}
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: publicStyle }} />
        {script && <script type="module" src={script} />}
      </head>
      <body>
        <a class="skip" href="#content">
          {t.skip}
        </a>
        <header>
          <Mark />
          <nav aria-label={t.main}>
            <ul>
              {Object.entries(places).map(([name, href]) => (
                <li key={name}>
                  <a href={href} aria-current={name === section ? 'page' : undefined}>
                    {t.nav[name as keyof typeof places]}
                  </a>
                </li>
              ))}
              <li>
                <a href="/workspace/">{t.nav.workspace}</a>
              </li>
            </ul>
          </nav>
        </header>
        <main id="content">{children}</main>
        <footer>
          <p>{t.footer.names}</p>
          <p>{t.footer.framework}</p>
          <p>
            <a href="/data/">{t.footer.links.data}</a> · <a href="/methods/">{t.footer.links.methods}</a> ·{' '}
            <a href="/about/">{t.footer.links.about}</a>
          </p>
        </footer>
      </body>
    </html>
  )
}

/** A whole HTML document as text. */
export const documentOf = (props: DocumentProps): string =>
  `<!doctype html>${render((<Document {...props} />) as VNode)}`

/** What stands under every heading: which cycle, and that framework and data are not what they may seem. */
export function Meta(props: {
  cycles?: readonly CycleLink[]
  demonstration?: boolean
  children?: ComponentChildren
}) {
  const { cycles = [], demonstration = false, children } = props
  return (
    <div class="meta">
      {cycles.length > 0 && (
        <nav aria-label={t.cycle}>
          <span aria-hidden="true">{t.cycle}</span>
          <ul>
            {cycles.map(({ cycle, href, current }) => (
              <li key={cycle}>
                <a href={href} aria-current={current ? 'page' : undefined}>
                  {cycle}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {children}
      <span class="flag">{t.proposed}</span>
      {demonstration && <span class="flag">{t.demonstration}</span>}
    </div>
  )
}
