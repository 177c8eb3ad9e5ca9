/** The list of the focus areas. */
import { focusAreas, indicatorsIn } from '../../shared/framework/index.ts'
import { documentOf, type Frame, Meta } from './document.tsx'

/** `demonstration` is true where any published report is invented. */
export function areasPage(demonstration: boolean, frame: Frame): string {
  const { t, to } = frame.locale
  return documentOf(frame, {
    title: t.area.list,
    description: t.area.listLead,
    section: 'areas',
    children: (
      <>
        <h1>{t.area.list}</h1>
        <p class="lead">{t.area.listLead}</p>
        <Meta demonstration={demonstration} />
        <ol class="prose">
          {focusAreas.map(({ id }) => {
            const { name, description } = t.framework.areas[id]
            return (
              <li key={id}>
                <a href={to(`/areas/${id}/`)}>{name}</a>
                <br />
                <small>
                  {description} ({indicatorsIn(id).length} {t.site.nav.indicators.toLowerCase()})
                </small>
              </li>
            )
          })}
        </ol>
      </>
    ),
  })
}
