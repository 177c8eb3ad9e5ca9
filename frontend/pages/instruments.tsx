/** Which bodies and instruments serve which focus area, and who takes part in the privacy rules since when. */

import {
  bodies,
  cbprAccountabilityAgents,
  contributions,
  focusAreas,
  globalCbprForum,
  instruments,
} from '../../shared/framework/index.ts'
import { DataTable } from './data-table.tsx'
import { documentOf, type Frame, Meta } from './document.tsx'
import { EmbedHint } from './embed-hint.tsx'
import { useLocale } from './locale.tsx'
import type { InstrumentsProps } from './models/instruments.ts'
import { ParticipationPicture } from './participation.tsx'
import { Shown } from './shown.tsx'

/** The embedded form of who takes part in the APEC CBPR System, year by year. */
export const embeddedCbpr = '/embed/instruments/cbpr/'

export function instrumentsPage(props: InstrumentsProps, frame: Frame): string {
  const { title, description } = frame.locale.t.instruments
  return documentOf(frame, {
    title,
    description,
    section: 'instruments',
    cited: '/instruments/',
    scripts: ['islands/embed.js'],
    children: <Instruments {...props} />,
  })
}

function Instruments(props: InstrumentsProps) {
  const s = useLocale().t.instruments
  return (
    <>
      <h1>{s.title}</h1>
      <p class="lead">{s.lead(instruments.length, bodies.length)}</p>
      <Meta demonstration={props.demonstration} />
      <Matrix {...props} />
      <Register />
      <Bodies />
      <Cbpr cycle={props.cycle} />
      <EmbedHint address={embeddedCbpr} name={s.cbpr} height={690} />
      <Forum />
      <Shown cycle={props.cycle} />
    </>
  )
}

function Matrix({ citing, cycle, demonstration }: InstrumentsProps) {
  const { t, to } = useLocale()
  const s = t.instruments
  return (
    <>
      <h2>{s.matrix}</h2>
      <p>{s.matrixText}</p>
      <DataTable
        label={s.matrix}
        caption={s.matrixCaption(cycle)}
        mark={demonstration && `${t.site.demonstration}.`}
      >
        <thead>
          <tr>
            <th scope="col">{t.economy.columns.area}</th>
            <th scope="col">{s.fora}</th>
            <th scope="col" class="n">
              {s.count}
            </th>
            <th scope="col">{t.economy.instruments}</th>
            <th scope="col" class="n">
              {s.citing}
            </th>
          </tr>
        </thead>
        <tbody>
          {focusAreas.map(({ id }) => {
            const serving = instruments.filter(({ areas }) => areas.includes(id))
            const fora = contributions.filter(({ area }) => area === id)
            return (
              <tr key={id}>
                <th scope="row">
                  <a href={to(`/areas/${id}/`)}>
                    {id} {t.framework.areas[id].shortName}
                  </a>
                </th>
                <td>{fora.map(({ body }) => shortNameOf(body)).join(', ')}</td>
                <td class="n">{serving.length}</td>
                <td class="long">
                  <small>{serving.map(({ name, year }) => `${name} (${year})`).join('; ')}</small>
                </td>
                <td class="n">{citing[id] ? s.of(citing[id].citing, citing[id].answers) : ''}</td>
              </tr>
            )
          })}
        </tbody>
      </DataTable>
    </>
  )
}

const shortNameOf = (body: string): string => bodies.find(({ id }) => id === body)?.shortName ?? ''

function Register() {
  const { t } = useLocale()
  const s = t.instruments
  return (
    <>
      <h2>{s.register}</h2>
      <DataTable label={s.register} caption={s.registerCaption}>
        <thead>
          <tr>
            <th scope="col" class="n">
              {s.year}
            </th>
            <th scope="col">{s.instrument}</th>
            <th scope="col">{s.kind}</th>
            <th scope="col">{s.by}</th>
          </tr>
        </thead>
        <tbody>
          {instruments.map(({ id, name, kind, year, yearVerified, by }) => (
            <tr key={id} id={id}>
              <td class="n">{year}</td>
              <th scope="row" lang="en">
                {name}
              </th>
              <td>
                {t.framework.instrumentKinds[kind]}
                {!yearVerified && <small> ({t.area.unverified})</small>}
              </td>
              <td lang="en">
                <small>{by}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  )
}

function Bodies() {
  const { t } = useLocale()
  const s = t.instruments
  return (
    <>
      <h2>{s.bodies}</h2>
      <dl class="bodies">
        {bodies.map(({ id, shortName, since, standing }) => (
          <div key={id} id={`body-${id}`}>
            <dt>
              {shortName} <small>{since}</small>
            </dt>
            <dd>
              {t.framework.bodies[id].name}.{' '}
              <span class="soft">
                {t.framework.bodies[id].description}
                {standing === 'historical' && ` ${s.historical}`}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Cbpr({ cycle }: { cycle: string | undefined }) {
  const { t } = useLocale()
  const s = t.instruments
  const agents = cbprAccountabilityAgents.map(
    ({ name, economy }) => `${name} (${t.framework.economies[economy].label})`,
  )
  return (
    <>
      <h2>{s.cbpr}</h2>
      <p>{s.cbprText}</p>
      <ParticipationPicture cycle={cycle} />
      <p>
        {s.agents} {agents.join('; ')}. <small>{s.agentsNote}</small>
      </p>
    </>
  )
}

function Forum() {
  const { t, date } = useLocale()
  const s = t.instruments
  const { declared, systemsSince, declaredBy } = globalCbprForum
  return (
    <>
      <h2 id="global-cbpr">{s.forum}</h2>
      <p>
        {s.forumText(
          date(declared),
          declaredBy.map((key) => t.framework.economies[key].name).join('; '),
          date(systemsSince),
        )}
      </p>
    </>
  )
}
