/** Sitemaps, https://www.sitemaps.org/protocol.html */
import { escapeXml } from './escape-xml.ts'

export const sitemapType = 'application/xml; charset=utf-8'

export interface SitePage {
  /** Absolute. */
  readonly url: string
  /** ISO 8601 UTC: when what it shows changed last. */
  readonly changedAt: string
  /** Language → absolute address of the same page in it, its own included. */
  readonly alternates: Readonly<Record<string, string>>
}

export const writeSitemap = (pages: readonly SitePage[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map(page).join('\n')}
</urlset>
`

/** Names the sitemaps of a site whose pages are too many for one, or change at different times. */
export const writeSitemapIndex = (sitemaps: readonly Omit<SitePage, 'alternates'>[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${sitemaps.map((sitemap) => `<sitemap>${place(sitemap)}</sitemap>`).join('\n')}
</sitemapindex>
`

const place = ({ url, changedAt }: Omit<SitePage, 'alternates'>): string =>
  `<loc>${escapeXml(url)}</loc><lastmod>${changedAt}</lastmod>`

const page = ({ alternates, ...of }: SitePage): string =>
  `<url>${place(of)}${Object.entries(alternates)
    .map(
      ([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(href)}"/>`,
    )
    .join('')}</url>`
