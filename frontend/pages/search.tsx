/** Search: every economy, focus area and indicator as a list, and a script that finds them and more while one types. */
import { economies } from '../../shared/economies.ts'
import { focusAreas, indicatorsIn } from '../../shared/framework/index.ts'
import { documentOf, type Frame, Meta } from './document.tsx'
import { useLocale } from './locale.tsx'

/** Where what the search looks through stands; in English. */
export const searchIndexAddress = '/search/index.json'

interface SearchProps {
  /** False where economies have no pages yet. */
  readonly published: boolean
  /** True where any published report is invented. */
  readonly demonstration: boolean
}

export function searchPage(props: SearchProps, frame: Frame): string {
  const { title, description } = frame.locale.t.search
  return documentOf(frame, {
    title,
    description,
    section: 'search',
    scripts: ['islands/search.js'],
    children: <Search {...props} />,
  })
}

function Search({ published, demonstration }: SearchProps) {
  const { t, to } = useLocale()
  const s = t.search
  return (
    <>
      <h1>{s.title}</h1>
      <p class="lead">{s.lead}</p>
      <Meta demonstration={demonstration} />
      <search class="js search">
        <form>
          <label for="q">{s.label}</label>
          <input id="q" name="q" type="search" autocomplete="off" data-index={to(searchIndexAddress)} />
        </form>
      </search>
      <p
        id="found"
        role="status"
        class="soft"
        data-none={s.none}
        data-one={s.one}
        data-many={s.many}
        data-similar={s.similar}
        data-also={s.also}
        data-failed={s.failed}
      />
      <div id="results" hidden />
      <div id="everything">
        {published && (
          <section>
            <h2>{t.site.nav.economies}</h2>
            <ul class="cols plain">
              {economies.map(({ key }) => {
                const { label } = t.framework.economies[key]
                return (
                  <li key={key}>
                    <a href={to(`/economies/${key.toLowerCase()}/`)}>{label}</a>
                  </li>
                )
              })}
            </ul>
          </section>
        )}
        {focusAreas.map(({ id }) => (
          <section key={id}>
            <h2>
              {id} {t.framework.areas[id].shortName}
            </h2>
            <ul class="plain">
              <li>
                <a href={to(`/areas/${id}/`)}>{t.framework.areas[id].name}</a>
              </li>
              {indicatorsIn(id).map((indicator) => (
                <li key={indicator.id}>
                  <a href={to(`/indicators/${indicator.id}/`)}>
                    {indicator.id} {t.framework.indicators[indicator.id]?.name}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
