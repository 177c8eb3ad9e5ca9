/** Pages that are text alone. */
import { en as t } from '../locales/en.ts'
import { about, methods } from '../locales/methods.en.ts'
import { documentOf, Meta } from './document.tsx'

type Prose = typeof methods | typeof about

const prose = ({ title, lead, sections }: Prose, section: 'methods' | 'about'): string =>
  documentOf({
    title,
    description: lead,
    section,
    children: (
      <>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <Meta />
        {sections.map(({ title, text }) => (
          <section key={title}>
            <h2>{title}</h2>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </>
    ),
  })

export const methodsPage = (): string => prose(methods, 'methods')

export const aboutPage = (): string => prose(about, 'about')

export const notFoundPage = (): string =>
  documentOf({
    title: t.notFound.title,
    children: (
      <>
        <h1>{t.notFound.title}</h1>
        <p class="lead">{t.notFound.text}</p>
        <p>
          <a href="/">{t.notFound.home}</a>
        </p>
      </>
    ),
  })
