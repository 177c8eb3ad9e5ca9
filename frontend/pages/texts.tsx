/** Pages that are text alone. */
import type { Catalogue } from '../locales/catalogues.ts'
import { documentOf, type Frame, Meta } from './document.tsx'
import type { Locale } from './locale.tsx'

function prose(
  { title, lead, sections }: Catalogue['methods'] | Catalogue['about'],
  section: 'methods' | 'about',
  frame: Frame,
): string {
  return documentOf(frame, {
    title,
    description: lead,
    section,
    children: (
      <>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <Meta />
        {section === 'methods' && <AtWork {...frame.locale} />}
        {sections.map(({ title, text }) => (
          <section key={title}>
            <h2>{title}</h2>
            {text.map((paragraph) => (
              <p key={paragraph}>{withFormulas(paragraph)}</p>
            ))}
          </section>
        ))}
      </>
    ),
  })
}

/** The pages on which the methods are used. */
function AtWork({ t: { analysis, trends }, to }: Locale) {
  const { closer, uneven, support, density } = analysis
  const pages = {
    trends,
    aggregates: trends.aggregates,
    convergence: closer,
    unevenness: uneven,
    support,
    density,
  }
  return (
    <p>
      {analysis.atWork}{' '}
      {Object.entries(pages).map(([name, { title }], i) => (
        <span key={name}>
          {i > 0 && ' · '}
          <a href={to(`/analysis/${name}/`)}>{title}</a>
        </span>
      ))}
    </p>
  )
}

/** Keeps differences and fractions on one line; a formula may break at its other signs. */
const withFormulas = (text: string): string => text.replace(/ ([−/]) /g, '\u00a0$1\u00a0')

export const methodsPage = (frame: Frame): string => prose(frame.locale.t.methods, 'methods', frame)

export const aboutPage = (frame: Frame): string => prose(frame.locale.t.about, 'about', frame)

export function notFoundPage(frame: Frame): string {
  const { t, to } = frame.locale
  const { title, text, home } = t.notFound
  return documentOf(frame, {
    title,
    children: (
      <>
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <p>
          <a href={to('/')}>{home}</a>
        </p>
      </>
    ),
  })
}

/** Stands at every address until the first release is there. */
export function preparingPage(frame: Frame): string {
  const { title, text, reload } = frame.locale.t.notFound.preparing
  return documentOf(frame, {
    title,
    children: (
      <>
        <h1>{title}</h1>
        <p class="lead" role="status">
          {text}
        </p>
        <p>
          <a href={frame.locale.to(frame.address)}>{reload}</a>
        </p>
      </>
    ),
  })
}
