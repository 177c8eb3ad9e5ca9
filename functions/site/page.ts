/** One page of the site, and how pages are made. */
import type { Language } from '../../frontend/locales/languages.ts'
import { languages } from '../../frontend/locales/languages.ts'
import type { Frame } from '../../frontend/pages/document.tsx'
import { localeOf } from '../../frontend/pages/locale.tsx'
import type { PageRelease } from '../../frontend/pages/page-release.tsx'

export interface Page {
  /** Its address in English: `/areas/7/` or `/404.html`. */
  readonly address: string
  /** Media type, where it is no HTML. */
  readonly type?: string
  /** The languages that it is written in. */
  readonly languages: readonly Language[]
  /** All that the page shows, the same in every language; a page whose props are unchanged is not rendered again. */
  readonly props: unknown
  /** True where no other page waits for it: if it cannot be rendered, the rest is published and it is tried again the next time. */
  readonly apart?: boolean
  /** The whole document, which names `release`, the last that changed its props. */
  render(language: Language, release?: PageRelease): string | Promise<string>
}

const locales = new Map(languages.map((language) => [language, localeOf(language)]))

export type PageMaker = ReturnType<typeof pageMaker>

/** Makes pages of a site at `origin`, whose scripts lie where `assets` say. */
export function pageMaker({ assets, origin }: Pick<Frame, 'assets'> & { readonly origin: string }) {
  const frameOf = (address: string, language: Language, release: PageRelease | undefined): Frame => {
    const locale = locales.get(language)
    if (!locale) throw new RangeError(`No texts in ${language}`)
    return { locale, address, assets, origin, ...(release && { release }) }
  }
  return {
    /** A page that shows its props. */
    page: <P>(address: string, props: P, html: (props: P, frame: Frame) => string): Page => ({
      address,
      languages,
      props,
      render: (language, release) => html(props, frameOf(address, language, release)),
    }),
    /** A page that names in its props what it is of, and reads it only when it is rendered. */
    late: <P>(
      address: string,
      props: unknown,
      read: () => Promise<P>,
      html: (props: P, frame: Frame) => string,
    ): Page => ({
      address,
      languages,
      props,
      render: async (language, release) => html(await read(), frameOf(address, language, release)),
    }),
    /** A file for programs. */
    file: <P>(
      address: string,
      type: string,
      props: P,
      text: (props: P, frame: Frame) => string,
      spoken: readonly Language[] = ['en'],
    ): Page => ({
      address,
      type,
      languages: spoken,
      props,
      render: (language, release) => text(props, frameOf(address, language, release)),
    }),
  }
}
