/** What every public page does where scripts run. */
import { keepChosenLanguage } from '../site/chosen-language.ts'
import { keepOpened } from '../site/opened.ts'

keepChosenLanguage()
keepOpened()

for (const citation of document.querySelectorAll<HTMLElement>('.of-release details'))
  citation.addEventListener('toggle', () => import('../site/copy.ts').then((m) => m.offerCopies(citation)), {
    once: true,
  })

for (const island of document.querySelectorAll<HTMLElement>('details.shown'))
  island.addEventListener('toggle', () => import('../site/shown.ts').then((m) => m.offerShown(island)), {
    once: true,
  })

// Whoever reports an error takes along what was chosen on the page and where on it.
for (const link of document.querySelectorAll<HTMLAnchorElement>('footer a[href*="/report-an-error/"]'))
  link.addEventListener('click', () => {
    const { pathname, search, hash } = location
    link.search = String(new URLSearchParams({ page: pathname + search + hash }))
  })
