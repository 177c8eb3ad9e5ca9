/** The shapes that stand by name in the description of the API, each with an example where it says more. */
import * as z from 'zod/mini'

export const shapes = z.registry<{ id: string; examples?: readonly unknown[] }>()

/** The schema under a name; wherever it stands inside another, the description points to it. */
export function named<S extends z.ZodMiniType>(
  id: string,
  schema: S,
  ...examples: readonly z.output<S>[]
): S {
  shapes.add(schema, { id, ...(examples.length > 0 && { examples }) })
  return schema
}

/** Points to a shape, which gets the name given where it has none yet. */
export function reference(schema: z.ZodMiniType, id: string): { readonly $ref: string } {
  const known = shapes.get(schema)
  if (!known) named(id, schema)
  return { $ref: `#/components/schemas/${known?.id ?? id}` }
}

/** `recordAnswer` → `RecordAnswer` */
export const nameOf = (operationId: string): string =>
  `${operationId[0]?.toUpperCase()}${operationId.slice(1)}`

/** The first example of a shape. Throws RangeError where it has none. */
export function exampleOf<S extends z.ZodMiniType>(schema: S): z.output<S> {
  const example = shapes.get(schema)?.examples?.[0]
  if (example === undefined) throw new RangeError('This shape has no example')
  return z.parse(schema, example)
}
