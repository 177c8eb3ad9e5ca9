/** JSON-stat 2.0: a cube of numbers, https://json-stat.org/full/ */

export interface Category {
  readonly id: string
  readonly label: string
  /** Of a metric's figures. */
  readonly unit?: string
}

export interface Dimension {
  readonly id: string
  readonly label: string
  readonly role?: 'time' | 'geo' | 'metric'
  readonly categories: readonly Category[]
}

export interface Cube {
  readonly label: string
  readonly source: string
  readonly notes: readonly string[]
  /** What the format has no member for. */
  readonly extension?: Readonly<Record<string, unknown>>
  /** The last varies fastest. */
  readonly dimensions: readonly Dimension[]
  /** One for each combination of categories, row by row; a missing value is null, never 0. */
  readonly values: readonly (number | null)[]
  /** SDMX CL_OBS_STATUS, one for each value. */
  readonly status: readonly string[]
}

/** The text of a dataset. Throws RangeError where values and dimensions do not fit. */
export function writeJsonStat(cube: Cube): string {
  const { label, source, notes, extension, dimensions, values, status } = cube
  const size = dimensions.map(({ categories }) => categories.length)
  const cells = size.reduce((product, n) => product * n, 1)
  if (values.length !== cells || status.length !== cells)
    throw new RangeError(`A cube of ${size.join(' × ')} has ${cells} cells, not ${values.length}`)
  const dataset = {
    version: '2.0',
    class: 'dataset',
    label,
    source,
    note: notes,
    ...(extension && { extension }),
    id: dimensions.map(({ id }) => id),
    size,
    role: roles(dimensions),
    dimension: Object.fromEntries(dimensions.map((dimension) => [dimension.id, written(dimension)])),
    value: values,
    status,
  }
  return `${JSON.stringify(dataset)}\n`
}

function written({ label, categories }: Dimension) {
  const units = categories.flatMap(({ id, unit }) =>
    unit === undefined ? [] : [[id, { label: unit }] as const],
  )
  return {
    label,
    category: {
      index: categories.map(({ id }) => id),
      label: Object.fromEntries(categories.map(({ id, label }) => [id, label])),
      ...(units.length > 0 && { unit: Object.fromEntries(units) }),
    },
  }
}

function roles(dimensions: readonly Dimension[]): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {}
  for (const { id, role } of dimensions) if (role) found[role] = [...(found[role] ?? []), id]
  return found
}
