/** The rules of the Data Package profile 2.0 that a package of CSV tables has to keep, as a JSON Schema. */
const name = { type: 'string', pattern: '^[a-z0-9._-]+$' }
const text = { type: 'string', minLength: 1 }

const field = {
  type: 'object',
  required: ['name', 'type', 'description'],
  properties: {
    name: text,
    description: text,
    type: {
      enum: ['string', 'number', 'integer', 'boolean', 'date', 'datetime', 'year'],
    },
    constraints: {
      type: 'object',
      additionalProperties: false,
      properties: {
        required: { type: 'boolean' },
        enum: { type: 'array', minItems: 1, uniqueItems: true },
      },
    },
  },
}

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: field },
    primaryKey: { type: 'array', minItems: 1, uniqueItems: true, items: text },
    missingValues: { type: 'array', items: { type: 'string' } },
  },
}

const resource = {
  type: 'object',
  required: ['name', 'path', 'schema', 'type', 'bytes', 'hash'],
  properties: {
    name,
    // Relative, and never out of the package.
    path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\.)[^\\\\]+\\.csv$' },
    type: { const: 'table' },
    format: { const: 'csv' },
    mediatype: { const: 'text/csv' },
    encoding: { const: 'utf-8' },
    bytes: { type: 'integer', minimum: 1 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    schema: tableSchema,
  },
}

export const dataPackageSchema = {
  type: 'object',
  required: ['$schema', 'name', 'resources', 'licenses'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name,
    title: text,
    description: text,
    licenses: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', anyOf: [{ required: ['name'] }, { required: ['path'] }] },
    },
    sources: { type: 'array', items: { type: 'object', required: ['title'] } },
    resources: { type: 'array', minItems: 1, items: resource },
  },
}
