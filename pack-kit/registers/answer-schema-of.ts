import type { Field } from '../fields/field.ts'
import type { Register } from './register.ts'

/** A JSON Schema (draft 2020-12, as OpenAPI 3.1 has it) as plain data. */
export type JsonSchema = { readonly [key: string]: unknown }

const ids = { type: 'array', items: { type: 'string' } }
const position = { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 }

const geometry = (...types: readonly string[]): JsonSchema => ({
  type: 'object',
  properties: { type: { type: 'string', enum: types }, coordinates: { type: 'array', items: {} } },
  required: ['type', 'coordinates'],
})

const nullable = (type: string) => [type, 'null']

function schemaOf(field: Field): JsonSchema {
  switch (field.kind) {
    case 'number':
      return { type: 'number' }
    case 'count':
      return { type: 'integer', minimum: 0 }
    case 'money':
      return { type: 'integer' }
    case 'yesNo':
      return { type: 'boolean' }
    case 'date':
      return { type: 'string', format: 'date' }
    case 'choice': {
      const one = { type: 'string', enum: field.options.map(({ code }) => code) }
      return field.isMany ? { type: 'array', items: one } : one
    }
    case 'file':
    case 'photo':
      return ids
    case 'point':
      return {
        type: 'object',
        properties: { type: { type: 'string', enum: ['Point'] }, coordinates: position },
        required: ['type', 'coordinates'],
      }
    case 'line':
      return geometry('LineString', 'MultiLineString')
    case 'area':
      return geometry('Polygon', 'MultiPolygon')
    case 'documentReference':
      return {
        type: 'object',
        properties: {
          number: { type: nullable('string') },
          date: { type: nullable('string'), format: 'date' },
          issuer: { type: nullable('string') },
        },
      }
    default:
      return { type: 'string' }
  }
}

/**
 * The shape of a record's values in the API. A key that is not there is unknown, null never stands for it, and a draft may lack any:
 * so nothing is required. Values kept before the register changed are upgraded before they are answered.
 */
export const answerSchemaOf = (register: Register): JsonSchema => ({
  title: register.nameOne,
  type: 'object',
  properties: Object.fromEntries(
    register.fields.map((field) => [field.code, { ...schemaOf(field), description: field.name }]),
  ),
  additionalProperties: false,
})
