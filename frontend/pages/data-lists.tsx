/** The files of each economy and of each indicator, in every format. */
import { economies } from '../../shared/economies.ts'
import { indicators } from '../../shared/framework/index.ts'
import { documentOf, type Frame, Meta } from './document.tsx'
import { economyFiles, FormatList, indicatorFiles, type ObservationFiles } from './downloads.tsx'
import { useLocale } from './locale.tsx'

interface ListProps {
  /** How many cycles are published. */
  readonly cycles: number
  readonly demonstration: boolean
}

interface Item {
  readonly id: string
  readonly name: string
  /** Of the page that is about it. */
  readonly href: string
  readonly files: ObservationFiles
}

export function economyFilesPage(props: ListProps, frame: Frame): string {
  const { t } = frame.locale
  const items = economies.map(({ key }) => ({
    id: key.toLowerCase(),
    name: t.framework.economies[key].label,
    href: `/economies/${key.toLowerCase()}/`,
    files: economyFiles(key, props.cycles),
  }))
  return listPage(t.data.perEconomy, items, props, frame)
}

export function indicatorFilesPage(props: ListProps, frame: Frame): string {
  const { t } = frame.locale
  const items = indicators.map(({ id }) => ({
    id,
    name: `${id} ${t.framework.indicators[id]?.name}`,
    href: `/indicators/${id}/`,
    files: indicatorFiles(id, props.cycles),
  }))
  return listPage(t.data.perIndicator, items, props, frame)
}

function listPage(title: string, items: readonly Item[], { demonstration }: ListProps, frame: Frame): string {
  return documentOf(frame, {
    title,
    description: frame.locale.t.data.perText,
    section: 'data',
    children: <List title={title} items={items} demonstration={demonstration} />,
  })
}

/** Items whose formats one page lists; in a longer list each leads to the page that has them. */
const itemsInFull = 200

function List(props: { title: string; items: readonly Item[]; demonstration: boolean }) {
  const { t, to } = useLocale()
  const { title, items, demonstration } = props
  return (
    <>
      <p class="crumb">
        <a href={to('/data/')}>{t.data.title}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">{t.data.perText}</p>
      <Meta demonstration={demonstration} />
      <dl class="files">
        {items.map(({ id, name, href, files }) => (
          <div key={id} id={id}>
            <dt>{name}</dt>
            <dd>
              {files.suffixes.length === 1 && items.length <= itemsInFull ? (
                <FormatList files={files} label={name} />
              ) : (
                <a href={`${to(href)}#data`}>{t.data.inParts(files.suffixes.length)}</a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
