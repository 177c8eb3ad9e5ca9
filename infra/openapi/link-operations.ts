/** Operations that a link in a message stands for; they answer pages. */
import { api } from '../../frontend/locales/en/api.ts'
import type { Json } from './files.ts'
import type { OperationId } from './operation.ts'

const page = {
  200: { description: 'A page', content: { 'text/html': { schema: { type: 'string' } } } },
  404: {
    description: 'The link is not one of ours',
    content: { 'text/html': { schema: { type: 'string' } } },
  },
}

const operation = (operationId: OperationId, more: Json = {}): Json => ({
  operationId,
  tags: ['reminders'],
  summary: api.operationTitles[operationId],
  'x-may': 'link',
  security: [],
  parameters: [
    { name: 'token', in: 'path', required: true, schema: { type: 'string' } },
    { name: 'language', in: 'query', schema: { type: 'string', enum: ['en', 'es'] } },
  ],
  ...more,
  responses: page,
})

export const linkPaths = (): Record<string, Json> => ({
  '/api/v1/reminders/{token}': {
    get: operation('reminderPage'),
    post: operation('setReminders', {
      requestBody: {
        content: {
          'application/x-www-form-urlencoded': {
            schema: { type: 'object', properties: { reminders: { type: 'string', enum: ['on', 'off'] } } },
          },
        },
      },
    }),
  },
})
