/** The frame of every public page. */
import type { ComponentChildren, VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { inLanguage, languages } from '../locales/languages.ts'
import { publicStyle } from '../style/public.ts'
import { dataBlock } from './data-block.ts'
import { Header, type Section } from './header.tsx'
import { type Locale, LocaleContext, useLocale } from './locale.tsx'
import { type PageRelease, PageReleaseLine } from './page-release.tsx'
import type { CycleLink } from './props.ts'

/** What a page is rendered into. */
export interface Frame {
  readonly locale: Locale
  /** The page's address in English, such as `/areas/7/2024/`. */
  readonly address: string
  /** Logical name of a script → its address, such as `islands/trend.js` → `/assets/islands/trend-AB12.js`. */
  readonly assets: Readonly<Record<string, string>>
  /** `https://aider.example.org`, without a slash at its end; unknown where a page is only previewed. */
  readonly origin?: string
  /** The last release that changed the page; none where it is only previewed. */
  readonly release?: PageRelease
}

interface DocumentProps {
  readonly title: string
  readonly description?: string
  /** Which entry of the navigation this page belongs to. */
  readonly section?: Section
  /** Logical names of the modules that make parts of the page live. */
  readonly scripts?: readonly string[]
  /** The first of them runs before anything is painted, because it changes what a shared link shows. */
  readonly held?: boolean
  /** For a page inside somebody else's: the full page that it is taken from; such a page has no navigation. */
  readonly embedded?: { readonly from: string; readonly demonstration: boolean }
  /** Id of the element up to which the page is painted at once, so that nothing moves while it arrives; else its end. */
  readonly atOnce?: string
  /** Where a page that can be cited will stay, in English. */
  readonly cited?: string
  /** Where search engines should find what stands here, in English; the page's own address where none is given. */
  readonly canonical?: string
  /** The stylesheet inside the page; that of all pages where none is given. */
  readonly style?: string
  /** What the page says to search engines, as JSON-LD. */
  readonly linkedData?: unknown
  readonly children: ComponentChildren
}

function Head(
  {
    title,
    description,
    section,
    scripts = [],
    held = false,
    embedded,
    linkedData,
    atOnce = 'end',
    style = publicStyle,
    canonical,
  }: DocumentProps,
  { locale, address, assets, origin }: Frame,
) {
  const { product } = locale.t.site
  const absolute = (place: string, language = locale.language) => (origin ?? '') + inLanguage(place, language)
  // The page that says that nothing stands at an address stands at none itself.
  const stands = origin !== undefined && address.endsWith('/')
  const found = absolute(embedded?.from ?? canonical ?? address)
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>{section === 'overview' ? `${product}: ${title}` : `${title} – ${product}`}</title>
      {description && <meta name="description" content={description} />}
      <link rel="icon" href="data:," />
      {languages.map((language) => (
        <link key={language} rel="alternate" hreflang={language} href={absolute(address, language)} />
      ))}
      <link rel="alternate" hreflang="x-default" href={absolute(address, 'en')} />
      {stands && <link rel="canonical" href={found} />}
      {stands && <meta property="og:url" content={found} />}
      {stands && <meta property="og:title" content={title} />}
      {stands && <meta property="og:type" content="website" />}
      {embedded && <meta name="robots" content="noindex" />}
      {embedded && <base target="_top" />}
      <link rel="alternate" type="application/atom+xml" href={inLanguage('/feed.xml', locale.language)} />
      <link rel="expect" href={`#${atOnce}`} {...{ blocking: 'render' }} />
      <style dangerouslySetInnerHTML={{ __html: style }} />
      {linkedData !== undefined && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: dataBlock(linkedData) }} />
      )}
      {[...(embedded ? [] : ['islands/site.js']), ...scripts].map(
        (name) =>
          assets[name] && (
            <script
              key={name}
              type="module"
              src={assets[name]}
              {...(held && name === scripts[0] && { blocking: 'render' })}
            />
          ),
      )}
    </head>
  )
}

function Footer({ address }: { address: string }) {
  const { t, to } = useLocale()
  const { names, framework, links } = t.site.footer
  return (
    <footer id="end">
      <p>{names}</p>
      <p>{framework}</p>
      <p class="noprint">
        <a href={to('/data/')}>{links.data}</a> · <a href={to('/methods/')}>{links.methods}</a> ·{' '}
        <a href={to('/about/')}>{links.about}</a> · <a href={to('/data/releases/')}>{links.releases}</a> ·{' '}
        <a href={to('/data/errata/')}>{links.errata}</a> ·{' '}
        <a href={`${to('/report-an-error/')}?page=${encodeURI(address)}`}>{links.report}</a>
      </p>
    </footer>
  )
}

/** Under an embedded page: whose it is, and what it is not. */
function Source({
  from,
  demonstration,
  release,
}: NonNullable<DocumentProps['embedded']> & Pick<Frame, 'release'>) {
  const { t, to } = useLocale()
  return (
    <footer id="end">
      <p>
        <a href={to(from)} target="_top">
          {t.site.product}
        </a>
        . {t.site.proposed}. {demonstration && `${t.site.demonstration}.`}{' '}
        {release && `${t.data.release(release.number, release.releasedAt)}.`}
      </p>
    </footer>
  )
}

/** A whole HTML document as text. */
export function documentOf(frame: Frame, props: DocumentProps): string {
  const { locale, address, release, origin = '' } = frame
  const { title, cited } = props
  const html = (
    <html lang={locale.language}>
      {Head(props, frame)}
      <LocaleContext.Provider value={locale}>
        {props.embedded ? (
          <body class="embedded">
            <main>{props.children}</main>
            <Source {...props.embedded} {...(release && { release })} />
          </body>
        ) : (
          <body>
            <a class="skip" href="#content">
              {locale.t.site.skip}
            </a>
            <Header section={props.section} address={address} />
            <main id="content">
              {props.children}
              {cited !== undefined && release && (
                <PageReleaseLine release={release} title={title} address={cited} origin={origin} />
              )}
            </main>
            <Footer address={locale.to(address)} />
          </body>
        )}
      </LocaleContext.Provider>
    </html>
  )
  return `<!doctype html>${render(html as VNode)}`
}

/** What stands under every heading: which cycle, and that framework and data are not what they may seem. */
export function Meta(props: {
  cycles?: readonly CycleLink[]
  demonstration?: boolean
  children?: ComponentChildren
}) {
  const { t, to } = useLocale()
  const { cycles = [], demonstration = false, children } = props
  return (
    <div class="meta">
      {cycles.length > 0 && (
        <nav aria-label={t.site.cycle}>
          <span aria-hidden="true">{t.site.cycle}</span>
          <ul>
            {cycles.map(({ cycle, href, current }) => (
              <li key={cycle}>
                <a href={to(href)} aria-current={current ? 'page' : undefined}>
                  {cycle}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {children}
      <span class="flags">
        <span class="flag">{t.site.proposed}</span>
        {demonstration && <span class="flag">{t.site.demonstration}</span>}
      </span>
    </div>
  )
}
