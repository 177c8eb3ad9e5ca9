/** The profile of an economy. */
import { economies } from '../../shared/economies.ts'
import { documentOf, type Frame, Meta } from './document.tsx'
import { Downloads, economyFiles } from './downloads.tsx'
import { EconomyScores } from './economy-scores.tsx'
import { EconomySection } from './economy-section.tsx'
import { EmbedHint, embedOf, hereOf } from './embed-hint.tsx'
import { useLocale } from './locale.tsx'
import { lastingIn } from './models/common.ts'
import { MoveList } from './moves.tsx'
import type { EconomyProps } from './props.ts'

export function economyPage(props: EconomyProps, frame: Frame): string {
  const { t } = frame.locale
  const { label, name } = t.framework.economies[props.key]
  return documentOf(frame, {
    title: `${label}, ${props.cycle}`,
    description: t.economy.description(name),
    section: 'economies',
    cited: lastingIn(`/economies/${props.key.toLowerCase()}/`, props.cycle),
    canonical: hereOf(props.cycles),
    scripts: ['islands/embed.js'],
    children: <Economy {...props} />,
  })
}

function Economy(props: EconomyProps) {
  const { t, to } = useLocale()
  const e = t.economy
  const { joined, cycle, cycles, demonstration, areas, key, before } = props
  const { label, formalName } = t.framework.economies[key]
  return (
    <>
      <p class="crumb">
        <a href={to('/economies/')}>{e.list}</a>
      </p>
      <h1>{label}</h1>
      <Lead {...props} />
      <Meta cycles={cycles} demonstration={demonstration}>
        <span>{e.member(formalName, joined)}</span>
      </Meta>
      <Jump {...props} />
      <EconomyScores {...props} />
      <EmbedHint address={embedOf(cycles)} name={label} height={930} />
      <div class="three">
        <Moved {...props} />
        <Support {...props} />
        <Instruments {...props} />
      </div>
      <div class="areas">
        {areas.map((area) => (
          <EconomySection key={area.id} economy={key} area={area} cycle={cycle} before={before} />
        ))}
      </div>
      <Downloads of={label} files={economyFiles(key, cycles.length)} cycle={cycle} shown={{ economy: key }} />
    </>
  )
}

/** On a narrow screen, where the focus areas lie far apart: the way to each. */
function Jump({ areas }: EconomyProps) {
  const { t } = useLocale()
  return (
    <nav class="jump noprint" aria-label={t.economy.jump}>
      <ul>
        {areas.map(({ id }) => (
          <li key={id}>
            <a href={`#a${id}`}>
              {id} {t.framework.areas[id].shortName}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Lead(props: EconomyProps) {
  const { t } = useLocale()
  const e = t.economy
  const { key, cycle, published, answered, applicable, furthest, nearest } = props
  const { label } = t.framework.economies[key]
  if (published === 0) return <p class="lead">{e.silent(label, cycle)}</p>
  return (
    <p class="lead">
      {e.lead(label, cycle, published, answered, applicable)}
      {furthest && ` ${e.furthest(t.framework.areas[furthest.area].shortName, furthest.score)}`}
      {nearest && `${e.nearest(t.framework.areas[nearest.area].shortName, nearest.score)}`}
      {furthest && '.'}
    </p>
  )
}

/** Moves shown at once; the rest is one click away. */
const movesShown = 5

function Moved({ before, moves, silentIn }: EconomyProps) {
  const { t } = useLocale()
  const o = t.overview
  const rest = moves.slice(movesShown)
  return (
    <section>
      <h2>{before ? o.moved(before) : o.movedPlain}</h2>
      {!before && <p>{o.movedFirst}</p>}
      {before && moves.length === 0 && <p>{silentIn.length > 0 ? o.movedUnknown(silentIn) : o.movedNone}</p>}
      <MoveList moves={moves.slice(0, movesShown)} of="indicators" />
      {rest.length > 0 && (
        <details id="more-moves">
          <summary>{t.economy.moreMoves(rest.length)}</summary>
          <MoveList moves={rest} of="indicators" />
        </details>
      )}
    </section>
  )
}

function Support({ areas }: EconomyProps) {
  const { t } = useLocale()
  const e = t.economy
  const names = (which: 'seeks' | 'shares') =>
    areas.filter(({ support }) => support?.[which]).map(({ id }) => t.framework.areas[id].shortName)
  const [seeks, shares] = [names('seeks'), names('shares')]
  return (
    <section>
      <h2>{t.overview.support}</h2>
      {seeks.length + shares.length === 0 && <p>{e.noSupport}</p>}
      <dl>
        {seeks.length > 0 && <dt>{e.seeks}</dt>}
        {seeks.length > 0 && <dd>{seeks.join('; ')}</dd>}
        {shares.length > 0 && <dt>{e.shares}</dt>}
        {shares.length > 0 && <dd>{shares.join('; ')}</dd>}
      </dl>
    </section>
  )
}

function Instruments({ key, instruments, cbpr }: EconomyProps) {
  const { t } = useLocale()
  const e = t.economy
  const { label } = t.framework.economies[key]
  return (
    <section>
      <h2>{e.instruments}</h2>
      <p>
        {cbpr ? e.cbprIn(label, cbpr.year) : e.cbprOut(label)}
        {cbpr && !cbpr.verified && e.cbprUnverified}
      </p>
      {instruments.length === 0 && <p>{e.noInstruments}</p>}
      <ul class="plain">
        {instruments.map(({ name, answers }) => (
          <li key={name}>
            {name} <small>{e.citedBy(answers)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** `published` is false where no economy has a page yet; `demonstration` is true where any report is invented. */
export function economiesPage(
  { published, demonstration }: { readonly published: boolean; readonly demonstration: boolean },
  frame: Frame,
): string {
  const { t, to } = frame.locale
  const e = t.economy
  return documentOf(frame, {
    title: e.list,
    description: e.listLead,
    section: 'economies',
    children: (
      <>
        <h1>{e.list}</h1>
        <p class="lead">{published ? e.listLead : e.listEmpty}</p>
        <Meta demonstration={demonstration} />
        <ul class="cols plain">
          {economies.map(({ key, joined }) => {
            const { label } = t.framework.economies[key]
            return (
              <li key={key}>
                {published ? <a href={to(`/economies/${key.toLowerCase()}/`)}>{label}</a> : label}{' '}
                <small>{joined}</small>
              </li>
            )
          })}
        </ul>
      </>
    ),
  })
}
