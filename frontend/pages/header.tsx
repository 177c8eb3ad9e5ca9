/** The head of every public page: whose it is, and the ways to all others. */
import type { Catalogue } from '../locales/catalogues.ts'
import { inLanguage, languages } from '../locales/languages.ts'
import { useLocale } from './locale.tsx'

/** The menu, in order. */
const places = {
  overview: '/',
  economies: '/economies/',
  areas: '/areas/',
  indicators: '/indicators/',
  compare: '/compare/',
  analysis: '/analysis/',
  instruments: '/instruments/',
  data: '/data/',
  methods: '/methods/',
  about: '/about/',
} as const satisfies Partial<Record<keyof Catalogue['site']['nav'], string>>

/** An entry of the navigation. */
export type Section = keyof typeof places | 'search'

const steps = [0, 1, 2, 1, 2, 3, 2, 3, 4]

function Mark() {
  const { t, to } = useLocale()
  const at = (n: number) => 1 + 8.5 * n
  return (
    <a class="mark" href={to('/')}>
      <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
        {steps.map((step, i) => (
          <path key={`${i}`} class={`b${step}`} d={`M${at(i % 3)} ${at(Math.floor(i / 3))}h7v7h-7z`} />
        ))}
      </svg>
      {t.site.product}
    </a>
  )
}

/**
 * Search and sign-in stand in view at any width; the rest is a menu on a narrow screen. The menu is a popover, which
 * opens, closes and answers to Escape without a script; a browser that knows none shows its entries.
 */
export function Header({ section, address }: { section: Section | undefined; address: string }) {
  const { t, to, language: spoken } = useLocale()
  const { nav } = t.site
  const current = (name: Section) => (name === section ? 'page' : undefined)
  return (
    <header>
      <Mark />
      <nav aria-label={t.site.main}>
        <button type="button" class="menu" popovertarget="menu">
          {t.site.menu}
        </button>
        <ul id="menu" popover="auto">
          {Object.entries(places).map(([name, href]) => (
            <li key={name}>
              <a href={to(href)} aria-current={current(name as Section)}>
                {nav[name as Section]}
              </a>
            </li>
          ))}
          {languages
            .filter((language) => language !== spoken)
            .map((language) => (
              <li key={language}>
                <a
                  href={inLanguage(address, language)}
                  lang={language}
                  hreflang={language}
                  data-language={language}
                >
                  {t.site.languages[language]}
                </a>
              </li>
            ))}
        </ul>
        <ul>
          <li>
            <a href={to('/search/')} aria-current={current('search')}>
              {nav.search}
            </a>
          </li>
          <li>
            <a href="/workspace/" data-language={spoken}>
              {nav.workspace}
            </a>
          </li>
        </ul>
      </nav>
    </header>
  )
}
