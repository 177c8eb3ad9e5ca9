/** The OpenAPI 3.1 description of the public files and of the workspace's API. */
import * as z from 'zod/mini'
import { api } from '../../frontend/locales/en/api.ts'
import { type ProblemCode, problems } from '../../shared/problem.ts'
import { Manifest } from '../../shared/release/manifest.ts'
import { filePaths, type Json, rowShapes } from './files.ts'
import { linkPaths } from './link-operations.ts'
import { type Method, type Operation, refusalsOf } from './operation.ts'
import { operations } from './operations.ts'
import { parametersOf } from './parameters.ts'
import { named, nameOf, reference, shapes } from './registry.ts'
import { stepOperations } from './report-operations.ts'
import { ProblemShape } from './shapes.ts'

named('Manifest', Manifest)

const everyOperation: readonly (readonly [path: string, methods: Readonly<Record<string, Operation>>])[] = [
  ...Object.entries(operations),
  ...Object.entries(stepOperations).map(
    ([name, post]) => [`/api/v1/reports/:cycle/:economy/sections/:area/${name}`, { post }] as const,
  ),
]

/**
 * The whole description. `strict` closes every answer to fields that it does not name, as a test of the API wants it;
 * a client should let fields pass that come later.
 */
export function openApi({ strict = false } = {}): Json {
  const apiPaths = everyOperation.map(([path, methods]) => [
    path.replace(/:(\w+)/g, '{$1}'),
    Object.fromEntries(
      Object.entries(methods).map(([method, operation]) => [
        method,
        operationOf(method as Method, path, operation),
      ]),
    ),
  ])
  return {
    openapi: '3.1.0',
    info: {
      title: 'AIDER Tracker',
      version: '1',
      summary: api.lead,
      description: [api.filesText, ...api.steps, ...api.workspaceText, api.errorsText].join('\n\n'),
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }],
    paths: { ...filePaths(), ...Object.fromEntries(apiPaths), ...linkPaths() },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { ...schemas(strict ? 'output' : 'input'), ...rowShapes() },
    },
  }
}

/** Every named shape, once all operations have named theirs. */
function schemas(io: 'input' | 'output'): Record<string, Json> {
  const { schemas } = z.toJSONSchema(shapes, {
    io,
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => withoutNoise(jsonSchema as Record<string, unknown>),
  })
  return Object.fromEntries(
    Object.entries(schemas)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { $schema: _, $id: __, id: ___, ...schema }]) => [id, schema]),
  )
}

/** The bounds of whole numbers in JavaScript, and patterns that only repeat a format, tell a reader nothing. */
function withoutNoise(schema: Record<string, unknown>): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (schema.format !== undefined) delete schema.pattern
}

function operationOf(method: Method, path: string, operation: Operation): Json {
  const { id, may, gives, takes, status = [200] } = operation
  const content = { 'application/json': { schema: reference(gives, `${nameOf(id)}Answer`) } }
  return {
    operationId: id,
    tags: [path.split('/')[3]],
    summary: api.operationTitles[id],
    description: `For ${typeof may === 'string' ? api.roles[may] : may.map((role) => api.roles[role]).join(', ')}.`,
    'x-may': may,
    ...parametersOf(path, operation),
    ...(takes && {
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: reference(takes.schema, `${nameOf(id)}Body`),
            example: takes.example,
          },
        },
      },
    }),
    responses: {
      ...Object.fromEntries(status.map((code) => [code, { description: 'Done', content }])),
      ...refusals(refusalsOf(method, path, operation)),
    },
  }
}

/** By status, what can be refused with it. */
function refusals(codes: readonly ProblemCode[]): Json {
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of codes) {
    const [status] = problems[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  const answers = [...byStatus].map(([status, some]) => [
    status,
    {
      description: some.map((code) => `${code}: ${problems[code][1]}.`).join(' '),
      'x-codes': some,
      content: { 'application/problem+json': { schema: reference(ProblemShape, 'Problem') } },
    },
  ])
  return Object.fromEntries(answers)
}
