/** Sitemaps, https://www.sitemaps.org/protocol.html */
import { escapeXml } from './escape-xml.ts'

export const sitemapType = 'application/xml; charset=utf-8'

export interface SitePage {
  /** Absolute. */
  readonly url: string
  /** Language → absolute address of the same page in it, its own included. */
  readonly alternates: Readonly<Record<string, string>>
}

export const writeSitemap = (pages: readonly SitePage[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map(page).join('\n')}
</urlset>
`

/** Names the sitemaps of a site whose pages are too many for one. */
export const writeSitemapIndex = (sitemaps: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${sitemaps.map((url) => `<sitemap><loc>${escapeXml(url)}</loc></sitemap>`).join('\n')}
</sitemapindex>
`

const page = ({ url, alternates }: SitePage): string =>
  `<url><loc>${escapeXml(url)}</loc>${Object.entries(alternates)
    .map(
      ([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(href)}"/>`,
    )
    .join('')}</url>`
