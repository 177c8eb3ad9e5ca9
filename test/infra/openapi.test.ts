/** The description of the API: complete, valid, and saying what the routes read. */
import SwaggerParser from '@apidevtools/swagger-parser'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { steps } from '../../functions/api/sections.ts'
import { accountNamed } from '../../infra/local/accounts.ts'
import { openApi } from '../../infra/openapi/document.ts'
import type { Operation } from '../../infra/openapi/operation.ts'
import { operations } from '../../infra/openapi/operations.ts'
import { stepOperations } from '../../infra/openapi/report-operations.ts'
import { fieldErrors } from '../../shared/schema-messages.ts'
import { openApi as openTestApi, type TestApi } from '../functions/api/caller.ts'
import { described } from '../functions/api/described.ts'

const stepsAt = '/api/v1/reports/:cycle/:economy/sections/:area/'

/** What stands in an address for each of its parts, and who is let through to the body. */
const parts: Readonly<Record<string, string>> = {
  brief: 'invented',
  cycle: '2026',
  economy: 'PER',
  indicator: '7.1',
  area: '7',
  comment: '0b0f3f9c-6a54-4d0e-9d7c-3f6c2f1a7b10',
  code: 'IT.NET.USER.ZS',
  team: 'PER',
  subject: accountNamed('per-contributor')?.subject ?? '',
}

const bodies = [
  ...Object.entries(operations),
  ...Object.entries(stepOperations).map(([step, post]) => [`${stepsAt}${step}`, { post }] as const),
].flatMap(([path, methods]) =>
  Object.entries<Operation>(methods).flatMap(([method, operation]) =>
    operation.takes ? [{ method: method.toUpperCase(), path, operation, takes: operation.takes }] : [],
  ),
)

/** Somebody whom the route lets through to its body. */
const somebodyFor = ({ may }: Operation): string => {
  if (typeof may === 'string') return 'per-contributor'
  if (may.includes('focal-point')) return 'per-focal-point'
  return may.includes('analyst') ? 'analyst' : 'administrator'
}

describe('openapi.json', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await openTestApi()
  })
  afterAll(() => api.close())

  it('is a valid OpenAPI 3.1 document', async () => {
    await expect(SwaggerParser.validate(structuredClone(openApi()) as never)).resolves.toBeTruthy()
  })

  it('has every route of the apps, and no other', () => {
    const routes = [...api.api.routes, ...api.membersApi.routes, ...api.briefsApi.routes]
      .filter(({ method }) => method !== 'ALL')
      .flatMap(({ method, path }) =>
        path.endsWith('/:step')
          ? Object.keys(steps).map((step) => `${method} ${path.replace(':step', step)}`)
          : [`${method} ${path}`],
      )
      .map((route) => route.replace(/:(\w+)/g, '{$1}'))
    expect(described.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(routes.sort())
  })

  it('names every operation once', () => {
    const { paths } = openApi() as { paths: Record<string, Record<string, { operationId: string }>> }
    const ids = Object.values(paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has no example that its own schema would refuse', () => {
    const description = openApi({ strict: true }) as {
      components: { schemas: Record<string, { examples?: unknown[] }> }
    }
    const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(description, 'api')
    const wrong = Object.entries(description.components.schemas).flatMap(([name, { examples = [] }]) =>
      examples
        .filter((example) => !ajv.validate(`api#/components/schemas/${name}`, example))
        .map(() => `${name}: ${ajv.errorsText()}`),
    )
    expect(wrong).toEqual([])
    for (const { operation, takes } of bodies)
      expect([operation.id, takes.schema.safeParse(takes.example).error]).toEqual([operation.id, undefined])
  })

  it.each(bodies)(
    '$method $path reads the body that is described',
    async ({ method, path, operation, takes }) => {
      const sent = { surprise: true }
      const address = path.replace('/api/v1', '').replace(/:(\w+)/g, (_, name: string) => parts[name] ?? '')
      const { problem } = await api.call(method, address, {
        as: somebodyFor(operation),
        base: operation.base === 'revision' ? 1 : null,
        body: sent,
      })
      const { error } = takes.schema.safeParse(sent)
      expect(problem.errors).toEqual(error && fieldErrors(error))
      expect(problem.errors?.length).toBeGreaterThan(0)
    },
  )
})
