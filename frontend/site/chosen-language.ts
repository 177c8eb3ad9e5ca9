/** Keeps the language that a reader chose, and goes on to it on a later visit. */
import { isLanguage, type Language, languageKey } from '../locales/languages.ts'

/**
 * A click on a link marked with a language stores that language; the link also takes along what stands in the
 * address. Who then arrives from outside at an English page goes on to the chosen language; the page that is left
 * stays out of the history, so that "back" does not lead into it again.
 */
export function keepChosenLanguage(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-language]')
  const chosen = stored()
  for (const link of links) {
    const { language } = link.dataset
    const isSwitch = link.hreflang !== ''
    if (isSwitch && language === chosen && document.documentElement.lang === 'en' && fromOutside()) {
      location.replace(withPlace(link))
      return
    }
    link.addEventListener('click', () => {
      if (isSwitch) link.href = withPlace(link)
      storage()?.setItem(languageKey, language ?? '')
    })
  }
}

/** Where a link leads, with the query and the fragment of this page. */
const withPlace = ({ origin, pathname }: HTMLAnchorElement): string =>
  `${origin}${pathname}${location.search}${location.hash}`

/** True if the page was opened from elsewhere: not by a link of ours, not by "back", not by loading again. */
function fromOutside(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  const opened = entry instanceof PerformanceNavigationTiming && entry.type === 'navigate'
  return opened && !document.referrer.startsWith(`${location.origin}/`)
}

function stored(): Language | undefined {
  const language = storage()?.getItem(languageKey) ?? ''
  return isLanguage(language) ? language : undefined
}

/** The device's storage; undefined where the reader has closed it to sites: the links still work. */
function storage(): Storage | undefined {
  try {
    return localStorage
  } catch {
    return undefined
  }
}
