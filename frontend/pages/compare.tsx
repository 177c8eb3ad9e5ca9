/** Up to five economies side by side; the choice stands in the address. */
import { focusAreas, indicators } from '../../shared/framework/index.ts'
import { type Compared, CompareView } from './compare-view.tsx'
import { dataBlock } from './data-block.ts'
import { documentOf, type Frame, Meta } from './document.tsx'
import { EmbedHint, embedOf, hereOf } from './embed-hint.tsx'
import { Legend } from './heatmap.tsx'
import { type Locale, useLocale } from './locale.tsx'
import { inCycle, lastingIn } from './models/common.ts'
import type { CompareProps } from './models/compare.ts'
import { Shown } from './shown.tsx'

export function comparePage(props: CompareProps, frame: Frame): string {
  const { title, description } = frame.locale.t.compare
  return documentOf(frame, {
    title: props.cycle ? `${title}, ${props.cycle}` : title,
    description,
    section: 'compare',
    ...(props.cycle !== undefined && {
      cited: lastingIn('/compare/', props.cycle),
      canonical: hereOf(props.cycles),
    }),
    scripts: props.cycle ? ['islands/compare.js', 'islands/embed.js'] : [],
    held: true,
    children: <Compare {...props} />,
  })
}

function Compare(props: CompareProps) {
  const locale = useLocale()
  const c = locale.t.compare
  return (
    <>
      <h1>{c.title}</h1>
      <p class="lead">{props.cycle ? c.lead : locale.t.area.empty}</p>
      <Meta cycles={props.cycles} demonstration={props.demonstration} />
      {props.cycle && (
        <>
          <Comparison {...props} />
          <EmbedHint address={embedOf(props.cycles)} name={c.title} height={900} />
          <Shown cycle={props.cycle} />
        </>
      )}
    </>
  )
}

/** What the script makes live, and its data. */
export function Comparison(props: CompareProps) {
  const locale = useLocale()
  return (
    <>
      <noscript>
        <p>{locale.t.compare.noScript}</p>
      </noscript>
      <div id="compare">
        <CompareView data={comparedOf(props, locale)} chosen={[]} onlyDifferences={false} />
      </div>
      <Legend before={undefined} />
      <script
        type="application/json"
        id="compared"
        dangerouslySetInnerHTML={{ __html: dataBlock(comparedOf(props, locale)) }}
      />
    </>
  )
}

/** The data of the page with every name in the page's language, so that the script needs no catalogue. */
function comparedOf(props: CompareProps, { t, language, to }: Locale): Compared {
  const profile = (key: string) =>
    to(inCycle(`/economies/${key}/`, props.cycle ?? '', hereOf(props.cycles) === '/compare/'))
  const { compare, site, overview, framework, economy, cell } = t
  return {
    language,
    texts: {
      ...compare.view,
      none: t.indicator.noEconomy,
      own: t.indicator.own,
      areaHeading: economy.columns.area,
      cells: { few: overview.legend.few, none: cell.none, na: cell.na },
      mark: props.demonstration ? `${site.demonstration}.` : '',
      key: economy.key,
      indicator: site.nav.indicators,
      scores: overview.heatmap,
    },
    levels: site.shortLevels,
    statuses: { ...site.statuses, not_imported: site.notImported },
    areas: focusAreas.map(({ id }) => ({
      id,
      name: framework.areas[id].shortName,
      hyphenated: framework.areas[id].hyphenated,
      href: to(`/areas/${id}/`),
    })),
    indicators: indicators.map((indicator) => ({
      id: indicator.id,
      area: indicator.area,
      name: framework.indicators[indicator.id]?.name ?? '',
      href: to(`/indicators/${indicator.id}/`),
      ...(indicator.kind === 'measure' && { unit: framework.units[indicator.unit] ?? indicator.unit }),
    })),
    spreads: props.spreads,
    ...(props.answersAt !== undefined && { answersAt: props.answersAt }),
    economies: props.economies.map(({ key, scores, answers }) => ({
      key: key.toLowerCase(),
      label: framework.economies[key].label,
      href: profile(key.toLowerCase()),
      scores,
      ...(answers && { answers }),
    })),
  }
}
