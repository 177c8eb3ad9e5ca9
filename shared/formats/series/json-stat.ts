/** Reading a JSON-stat 2.0 dataset of a series: economies by years, with one category chosen of whatever else there is. */
import * as z from 'zod/mini'
import { SeriesStatus } from '../../series.ts'
import { lineCounter, placeOfKey, placesIn } from '../json-positions.ts'
import type { Collection, Place } from './collect.ts'
import { namesOf } from './shape.ts'

const Dimension = z.object({
  category: z.object({
    index: z.optional(z.union([z.array(z.string()), z.record(z.string(), z.int())])),
    label: z.optional(z.record(z.string(), z.string())),
  }),
})
const Figure = z.nullable(z.number())
const Dataset = z.object({
  version: z.literal('2.0'),
  class: z.literal('dataset'),
  id: z.array(z.string()),
  size: z.array(z.int()),
  role: z.optional(z.record(z.string(), z.array(z.string()))),
  dimension: z.record(z.string(), Dimension),
  value: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]),
  status: z.optional(
    z.union([z.string(), z.array(z.nullable(z.string())), z.record(z.string(), z.string())]),
  ),
})
type Dataset = z.infer<typeof Dataset>

const geoNames = ['economy', 'geo', 'ref_area', 'country', 'area']
const timeNames = ['year', 'time', 'time_period']

interface Axis {
  readonly id: string
  readonly codes: readonly string[]
  readonly labels: Readonly<Record<string, string>>
}

/** Reads a whole text; `variable` names a category where the dataset has several series. */
export function readJsonStat(
  text: string,
  into: Collection,
  projectedAfter: number,
  variable?: string,
): void {
  const dataset = parsed(text, into)
  const axes = dataset && axesOf(dataset, text, into)
  if (!dataset || !axes) return
  const find = (role: string, names: readonly string[]) =>
    axes.findIndex(({ id }) => dataset.role?.[role]?.includes(id)) >= 0
      ? axes.findIndex(({ id }) => dataset.role?.[role]?.includes(id))
      : axes.findIndex(({ id }) => names.includes(id.toLowerCase()))
  const [geo, time] = [find('geo', geoNames), find('time', timeNames)]
  const at = at1(text, 'dimension')
  if (geo < 0 || time < 0) {
    const wrong = { code: 'no-dimension', role: geo < 0 ? 'geo' : 'time' } as const
    return void into.problems.add(at.line, at.column, dataset.id.join(', '), wrong)
  }
  const fixed = axes.map((axis, i) =>
    i === geo || i === time ? undefined : chosen(axis, into, at, variable),
  )
  if (fixed.some((place, i) => place === null && i !== geo && i !== time)) return
  read(dataset, text, axes, { geo, time, fixed }, into, projectedAfter)
}

function parsed(text: string, into: Collection): Dataset | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const place = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? 0)
    const { line, column } = lineCounter(text)(place)
    into.problems.add(line, column, text.slice(place, place + 20), { code: 'not-json' })
    return undefined
  }
  const dataset = Dataset.safeParse(value)
  if (dataset.success) return dataset.data
  const path = dataset.error.issues[0]?.path ?? []
  const at = at1(text, String(path[0] ?? ''))
  into.problems.add(at.line, at.column, path.join('/'), { code: 'json-stat' })
  return undefined
}

const at1 = (text: string, key: string): Place => lineCounter(text)(placeOfKey(text, key) ?? 0)

function axesOf(dataset: Dataset, text: string, into: Collection): Axis[] | undefined {
  const axes = dataset.id.map((id): Axis => {
    const { index = [], label = {} } = dataset.dimension[id]?.category ?? {}
    const listed = Array.isArray(index)
      ? index
      : Object.keys(index).sort((a, b) => (index[a] ?? 0) - (index[b] ?? 0))
    return { id, codes: listed.length > 0 ? listed : Object.keys(label), labels: label }
  })
  const wrong = axes.find(({ codes }, i) => codes.length !== dataset.size[i])
  const cells = dataset.size.reduce((product, n) => product * n, 1)
  if (wrong) {
    const at = at1(text, 'size')
    into.problems.add(at.line, at.column, wrong.id, { code: 'categories', count: wrong.codes.length })
    return undefined
  }
  if (Array.isArray(dataset.value) && dataset.value.length !== cells) {
    const at = at1(text, 'value')
    const values = dataset.value.length
    into.problems.add(at.line, at.column, 'value', { code: 'dataset-cells', cells, values })
    return undefined
  }
  return axes
}

/** The place of the series among the categories of a dimension; null, with the problem added, where it is not there. */
function chosen({ id, codes, labels }: Axis, into: Collection, at: Place, variable?: string): number | null {
  if (codes.length === 1) return 0
  const names = variable === undefined ? namesOf(into.series) : [variable.toLowerCase()]
  const place = codes.findIndex((code) =>
    [code, labels[code] ?? ''].some((name) => names.includes(name.toLowerCase())),
  )
  if (place >= 0) return place
  into.problems.add(at.line, at.column, `${id}: ${codes.slice(0, 20).join(', ')}`, {
    code: 'no-category',
    names,
  })
  return null
}

interface Cut {
  readonly geo: number
  readonly time: number
  readonly fixed: readonly (number | null | undefined)[]
}

function read(
  { size, value, status }: Dataset,
  text: string,
  axes: readonly Axis[],
  { geo, time, fixed }: Cut,
  into: Collection,
  projectedAfter: number,
): void {
  const strides = size.map((_, i) => size.slice(i + 1).reduce((product, n) => product * n, 1))
  const start = fixed.reduce<number>((sum, place, i) => sum + (place ?? 0) * (strides[i] ?? 0), 0)
  const list = Array.isArray(value)
  const keys = list ? undefined : Object.keys(value)
  const places = placesIn(text, placeOfKey(text, 'value') ?? 0)
  const wanted: { place: number; e: number; y: number; figure: unknown; found: unknown }[] = []
  for (let e = 0; e < (size[geo] ?? 0); e += 1)
    for (let y = 0; y < (size[time] ?? 0); y += 1) {
      const cell = start + e * (strides[geo] ?? 0) + y * (strides[time] ?? 0)
      const figure = (value as Record<number, unknown>)[cell]
      if (figure === undefined || figure === null) continue
      const found = typeof status === 'string' ? status : (status as Record<number, string>)?.[cell]
      wanted.push({ place: places[keys ? keys.indexOf(String(cell)) : cell] ?? 0, e, y, figure, found })
    }
  wanted.sort((a, b) => a.place - b.place)
  const count = lineCounter(text)
  for (const { place, e, y, figure, found } of wanted) {
    const at = count(place)
    const code = axes[geo]?.codes[e] ?? ''
    const label = axes[geo]?.labels[code] ?? ''
    const economy = into.economy(code, label === code ? '' : label, at)
    if (!economy) continue
    const year = into.year(axes[time]?.codes[y]?.slice(0, 4) ?? '', at)
    if (year === undefined) continue
    const number = Figure.safeParse(figure)
    if (!number.success || number.data === null) {
      into.problems.add(at.line, at.column, JSON.stringify(figure), { code: 'number-or-null' })
      continue
    }
    const stated = SeriesStatus.safeParse(found)
    const usual = year > projectedAfter ? 'F' : 'A'
    into.take(
      { economy, year, value: number.data, status: stated.success ? stated.data : usual },
      String(number.data),
      at,
    )
  }
}
