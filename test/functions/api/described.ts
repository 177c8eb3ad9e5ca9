/** Whether an answer of the API is what openapi.json says; every test that calls the API asks this of every answer. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { openApi } from '../../../infra/openapi/document.ts'

interface Answer {
  readonly 'x-codes'?: readonly string[]
  readonly content?: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>>
}
export interface DescribedOperation {
  readonly operationId: string
  readonly responses: Readonly<Record<string, Answer>>
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>
}

const description = openApi({ strict: true })
const { paths } = description as unknown as Description
const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(description, 'api')

/** Operations of the API by method and address, concrete addresses before those with parameters. */
export const described = Object.entries(paths)
  .filter(([path]) => path.startsWith('/api/v1/'))
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
  .sort((a, b) => a.path.split('{').length - b.path.split('{').length)

const matches = (path: string, asked: string): boolean =>
  new RegExp(`^${path.replace(/\./g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(asked)

/** The operation that answers here; undefined where nothing is described. */
export const operationAt = (method: string, path: string): DescribedOperation | undefined =>
  described.find((one) => one.method === method && matches(one.path, path))?.operation

/** What is wrong with an answer to a request below /api/v1, by the description; undefined if nothing is. */
export function undescribed(method: string, path: string, status: number, body: unknown): string | undefined {
  const [asked = ''] = `/api/v1${path}`.split('?')
  const operation = operationAt(method, asked)
  // What lies beside all operations is refused as such.
  if (!operation) return status < 400 ? 'there is no such operation' : undefined
  const answer = operation.responses[status]
  if (!answer) return `${operation.operationId} has no answer ${status}: ${JSON.stringify(body)}`
  const { code } = (body ?? {}) as { code?: string }
  if (answer['x-codes'] && !answer['x-codes'].includes(code ?? '')) return `it does not name ${code}`
  const reference = Object.values(answer.content ?? {})[0]?.schema.$ref
  if (reference === undefined) return undefined
  const validate = ajv.getSchema(`api${reference}`)
  if (!validate) return `it has no schema ${reference}`
  return validate(body) ? undefined : `${reference} ${ajv.errorsText(validate.errors)}`
}
