/** Support sought and offered: who seeks, who can share, and who has moved on from there, with what they said of how. */
import { DataTable } from '../data-table.tsx'
import type { Frame } from '../document.tsx'
import { useLocale } from '../locale.tsx'
import type { AreaSupport, Party, SupportProps } from '../models/analysis/support.ts'
import { analysisDocument, Sources } from './frame.tsx'
import { Movers } from './movers.tsx'

export function supportPage(props: SupportProps, frame: Frame): string {
  const { support } = frame.locale.t.analysis
  return analysisDocument(frame, {
    title: support.title,
    description: support.description,
    lead: supportLead(props, frame),
    demonstration: props.demonstration,
    cycle: props.cycle,
    children: props.cycle !== undefined && <Support {...props} />,
  })
}

/** How many seek and share, and in how many focus areas they could meet. */
export function supportLead({ areas, cycle }: SupportProps, { locale: { t } }: Frame): string {
  const { support } = t.analysis
  if (cycle === undefined) return support.empty
  const distinct = (of: (area: AreaSupport) => readonly Party[]) =>
    new Set(areas.flatMap((area) => of(area).map(({ economy }) => economy))).size
  const matched = areas.filter(({ state }) => state === 'matched').length
  return support.lead(
    cycle,
    distinct(({ seeking }) => seeking),
    distinct(({ sharing }) => sharing),
    matched,
    areas.length,
  )
}

function Support(props: SupportProps) {
  const { t } = useLocale()
  const { support } = t.analysis
  return (
    <>
      <p>{support.text}</p>
      <Summary {...props} />
      {props.areas
        .filter(({ state }) => state !== 'none')
        .map((area) => (
          <Area key={area.id} {...area} demonstration={props.demonstration} />
        ))}
      <Sources text={support.files} files={[`sections/${props.cycle}.csv`, `links/${props.cycle}.csv`]} />
    </>
  )
}

function Summary({ areas, demonstration, cycle = '' }: SupportProps) {
  const { t } = useLocale()
  const { support } = t.analysis
  return (
    <DataTable
      label={support.title}
      caption={support.caption(cycle)}
      mark={demonstration && `${t.site.demonstration}.`}
    >
      <thead>
        <tr>
          <th scope="col">{t.economy.columns.area}</th>
          <th scope="col" class="n">
            {support.seek}
          </th>
          <th scope="col" class="n">
            {support.share}
          </th>
          <th scope="col">{t.area.inWords}</th>
        </tr>
      </thead>
      <tbody>
        {areas.map(({ id, seeking, sharing, state }) => (
          <tr key={id}>
            <th scope="row">
              {state === 'none' ? (
                `${id} ${t.framework.areas[id].shortName}`
              ) : (
                <a href={`#s${id}`}>{`${id} ${t.framework.areas[id].shortName}`}</a>
              )}
            </th>
            <td class="n">{seeking.length}</td>
            <td class="n">{sharing.length}</td>
            <td>{support.states[state]}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

function Area({ id, seeking, sharing, movers, demonstration }: AreaSupport & { demonstration: boolean }) {
  const { t } = useLocale()
  const { support } = t.analysis
  const name = t.framework.areas[id].shortName
  return (
    <section class="match" id={`s${id}`}>
      <h2>{name}</h2>
      <div class="sides">
        <Parties title={support.seek} none={support.nobodySeeks} of={seeking} />
        <Parties title={support.share} none={support.nobodyShares} of={sharing} />
      </div>
      {seeking.length > 0 &&
        (movers.length > 0 ? (
          <details>
            <summary>{support.movers(movers.length)}</summary>
            <Movers
              caption={support.moved(name) + (demonstration ? ` ${t.site.demonstration}.` : '')}
              of={movers}
            />
          </details>
        ) : (
          <p class="soft">{support.nobodyMoved}</p>
        ))}
    </section>
  )
}

function Parties({ title, none, of }: { title: string; none: string; of: readonly Party[] }) {
  const { t, to } = useLocale()
  return (
    <div>
      <h3>{title}</h3>
      {of.length === 0 ? (
        <p class="soft">{none}</p>
      ) : (
        <ul class="plain">
          {of.map(({ economy, href, note }) => (
            <li key={economy}>
              <a href={to(href)}>{t.framework.economies[economy].label}</a>
              {note && (
                <small class="quote" dir="auto">
                  {' '}
                  {note}
                </small>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
