/** The difference between two releases, worked out in the browser from their published files. */
import * as z from 'zod/mini'
import { type Change, changeKinds, differenceOf, type Side } from '../../shared/release/difference.ts'
import { DataFile, Manifest } from '../../shared/release/manifest.ts'
import { formats } from '../locales/format.ts'
import { languageOf } from '../locales/languages.ts'
import type { ReleaseTexts } from '../pages/release-choice.tsx'

/** Rows that a reader can still go through; the counts are of all. */
const rowsShown = 200

/** What to say, and the table, if anything differs. Throws where a file cannot be read. */
export async function compareReleases(
  from: string,
  to: string,
  texts: ReleaseTexts,
): Promise<{ readonly summary: string; readonly table?: HTMLElement }> {
  const [before, after] = await Promise.all([manifestOf(from), manifestOf(to)])
  const { counts, observations } = await differenceOf(before, after, ({ name, sha256 }) =>
    read(`/data/contents/${sha256}${name.slice(name.lastIndexOf('.'))}`),
  )
  const all = changeKinds.reduce((sum, kind) => sum + counts[kind], 0)
  if (all === 0) return { summary: texts.nothing }
  const parts = changeKinds.flatMap((kind) =>
    counts[kind] > 0 ? [`${texts.kinds[kind]}: ${counts[kind]}`] : [],
  )
  if (all > rowsShown) parts.push(texts.more.replace('#', String(rowsShown)))
  return { summary: `${parts.join('; ')}.`, table: tableOf(observations.slice(0, rowsShown), texts) }
}

async function manifestOf(number: string): Promise<Manifest> {
  const folder = `/data/releases/${number}`
  const { more = [], files, ...rest } = Manifest.parse(await read(`${folder}/manifest.json`))
  const others = await Promise.all(
    more.map(async (name) => z.array(DataFile).parse(await read(`${folder}/${name}`))),
  )
  return { ...rest, files: [...files, ...others.flat()] }
}

async function read(address: string): Promise<unknown> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return answer.json()
}

function tableOf(changes: readonly Change[], texts: ReleaseTexts): HTMLElement {
  const wrap = document.createElement('section')
  wrap.className = 'wrap'
  wrap.tabIndex = 0
  wrap.setAttribute('aria-label', texts.caption)
  const table = document.createElement('table')
  table.className = 'data wide'
  table.createCaption().textContent = texts.caption
  const head = table.createTHead().insertRow()
  for (const name of texts.columns) head.append(headingOf(name, 'col'))
  const body = table.createTBody()
  for (const { kind, cycle, economy, indicator, before, after } of changes) {
    const row = body.insertRow()
    row.append(headingOf(texts.economies[economy] ?? economy, 'row'))
    const cells = [
      cycle,
      `${indicator} ${texts.indicators[indicator] ?? ''}`,
      texts.kinds[kind],
      sideOf(before, texts),
      sideOf(after, texts),
    ]
    for (const text of cells) row.insertCell().textContent = text
  }
  wrap.append(table)
  return wrap
}

function headingOf(text: string, scope: 'col' | 'row'): HTMLTableCellElement {
  const heading = document.createElement('th')
  heading.scope = scope
  heading.textContent = text
  return heading
}

const { date, figure, given } = formats(languageOf(location.pathname))

function sideOf(side: Side | undefined, texts: ReleaseTexts): string {
  const { levels, statuses } = texts
  if (!side) return ''
  if (side.level !== undefined) return levels[side.level] ?? side.level
  if (side.value !== undefined)
    return [
      `${side.basis === 'self' ? given(side.value) : figure(side.value)}${side.year === undefined ? '' : ` (${side.year})`}`,
      ...whoseOf(side, texts),
    ].join('; ')
  return statuses[side.status] ?? side.status
}

/** Whose figure it is: an economy's own number is no earlier figure of a series. */
function whoseOf(
  { basis, vintage, vintageBasis, ...side }: Side,
  { sides, vintages }: ReleaseTexts,
): string[] {
  const dated = vintageBasis === 'assumed' ? vintages.assumed : vintages.stated
  return [
    ...(basis === 'self' ? [sides.own] : []),
    ...(basis === 'series' && vintage ? [`${sides.series}, ${dated.replace('#', date(vintage))}`] : []),
    ...(side.ownValue === undefined ? [] : [`${sides.own}: ${given(side.ownValue)} (${side.ownYear})`]),
  ]
}
