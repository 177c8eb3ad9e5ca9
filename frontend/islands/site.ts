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
