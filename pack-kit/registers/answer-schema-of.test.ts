import { expect, it } from 'vitest'
import { z } from 'zod'
import { outings, roads } from '../testing/flower-road-registers.ts'
import { answerSchemaOf } from './answer-schema-of.ts'

it('is plain data and says each field', () => {
  const schema = answerSchemaOf(roads)
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  expect(Object.keys(schema.properties as object)).toEqual(roads.fields.map(({ code }) => code))
  expect(schema.properties).toMatchObject({
    state: { type: 'string', enum: ['planned', 'planted', 'abandoned'], description: 'Tình trạng' },
    flowers: { type: 'array' },
    stateMoney: { type: 'integer' },
    households: { type: 'integer', minimum: 0 },
    plantedOn: { type: 'string', format: 'date' },
  })
})

it.each<[Record<string, unknown>, boolean]>([
  [{}, true],
  [{ title: 'A', from: '2024-02-29', people: 4 }, true],
  [{ people: -1 }, false],
  [{ people: 1.5 }, false],
  [{ from: 5 }, false],
  [{ other: 1 }, false],
])('lets %j pass: %s', (values, passes) => {
  expect(z.fromJSONSchema(answerSchemaOf(outings)).safeParse(values).success).toBe(passes)
})
