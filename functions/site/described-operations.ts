/** The operations of the API as the site's openapi.json describes them; a deployment puts it there. */
import * as z from 'zod/mini'
import type { ApiOperation } from '../../frontend/pages/api.tsx'
import type { SiteFiles } from './files.ts'

const Described = z.object({
  operationId: z.string(),
  summary: z.string(),
  tags: z.array(z.string()),
  'x-may': z.optional(z.union([z.string(), z.array(z.string())])),
  requestBody: z.optional(
    z.object({
      content: z.record(z.string(), z.object({ example: z.optional(z.unknown()) })),
    }),
  ),
  responses: z.record(z.string(), z.object({ 'x-codes': z.optional(z.array(z.string())) })),
})
const Description = z.object({ paths: z.record(z.string(), z.record(z.string(), Described)) })

/** Those of the API, in the order of the description; none where the site holds no description yet. */
export async function describedOperations(site: Pick<SiteFiles, 'read'>): Promise<ApiOperation[]> {
  const bytes = await site.read('openapi.json')
  if (!bytes) return []
  return operationsIn(JSON.parse(new TextDecoder().decode(bytes)))
}

/** The operations of the API in a description. Throws where it is none of ours. */
export function operationsIn(description: unknown): ApiOperation[] {
  const { paths } = Description.parse(description)
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]): ApiOperation[] => {
      const may = operation['x-may']
      if (may === undefined) return []
      const example = operation.requestBody?.content['application/json']?.example
      return [
        {
          id: operation.operationId,
          summary: operation.summary,
          group: operation.tags[0] ?? '',
          method: method.toUpperCase(),
          path,
          may: [may].flat(),
          ...(example !== undefined && { body: JSON.stringify(example, null, 2) }),
          refusals: Object.values(operation.responses).flatMap((answer) => answer['x-codes'] ?? []),
        },
      ]
    }),
  )
}
