/** Renders the public page of an economy from what a release would be built of, by what renders the site. */
import type { EconomyKey } from '../../shared/economies.ts'
import { economyOf as economyNamed } from '../../shared/economies.ts'
import { type ReleaseSource, releaseOf } from '../../shared/release/release-of.ts'
import type { Language } from '../locales/languages.ts'
import { economyPage } from '../pages/economy.tsx'
import { localeOf } from '../pages/locale.tsx'
import { viewsOf } from '../pages/models/common.ts'
import { economyOf } from '../pages/models/economy.ts'

/** The whole document in a language; undefined where nothing of the cycle would be public. */
export function previewPage(
  source: ReleaseSource,
  cycle: string,
  economy: EconomyKey,
  language: Language,
): string | undefined {
  const view = viewsOf(releaseOf(source)).find((v) => v.cycle.cycle === cycle)
  if (!view) return undefined
  const address = `/economies/${economy.toLowerCase()}/`
  const html = economyPage(economyOf(view, economyNamed(economy)), {
    locale: localeOf(language),
    address,
    assets: {},
  })
  // Links to other pages leave the frame, which may show nothing but this document.
  return html.replaceAll(/<a (?=[^>]*href="(?:\/|https?:))/g, '<a target="_blank" ')
}
