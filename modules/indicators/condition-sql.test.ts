import fc from 'fast-check'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Condition, truthOf, type Values } from '../../pack-kit/index.ts'
import { type Database, openDatabase } from '../../platform/db/database.ts'
import { createTestDatabase } from '../../tests/support/test-database.ts'
import { conditionSql, exactNumberSql, fieldDaySql } from './condition-sql-store.ts'
import { someCondition, someValues } from './testing/some-conditions.ts'

let database: Database
beforeAll(async () => {
  database = openDatabase({ url: await createTestDatabase(), poolSize: 1 })
})
afterAll(() => database.close())

async function ask(expression: RawBuilder<unknown>, records: readonly Values[]): Promise<unknown[]> {
  const { rows } = await sql<{ answer: unknown }>`
    select ${expression} as answer from jsonb_array_elements(${JSON.stringify(records)}::jsonb) with ordinality as source(values, place)
    order by place`.execute(database.kysely)
  return rows.map(({ answer }) => answer)
}

const truths = (condition: Condition, records: readonly Values[]) =>
  ask(sql`(${conditionSql(sql`source.values`, condition)})::boolean`, records)

describe('conditions in SQL', () => {
  it('hold, fail or are unknown as they are in pack-kit', async () => {
    await fc.assert(
      fc.asyncProperty(
        someCondition,
        fc.array(someValues, { minLength: 20, maxLength: 20 }),
        async (condition, records) => {
          // What is stored has been through JSON.
          const stored = JSON.parse(JSON.stringify(records)) as Values[]
          expect(await truths(condition, stored)).toEqual(stored.map((values) => truthOf(condition, values)))
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each<[string, Condition, Values, boolean | null]>([
    [
      'a list has one of them',
      { kind: 'is', of: { kind: 'field', field: 'a' }, to: { kind: 'constant', value: 'x' } },
      { a: ['y', 'x'] },
      true,
    ],
    [
      'a field of another kind',
      { kind: 'is', of: { kind: 'field', field: 'a' }, to: { kind: 'constant', value: 1 } },
      { a: '1' },
      null,
    ],
    [
      'a field that is not there',
      { kind: 'atLeast', of: { kind: 'field', field: 'a' }, to: { kind: 'constant', value: 1 } },
      {},
      null,
    ],
    [
      'no day of the calendar',
      { kind: 'before', of: { kind: 'field', field: 'a' }, to: { kind: 'constant', value: '2024-03-01' } },
      { a: '2023-02-29' },
      null,
    ],
    [
      'a quote in a value',
      { kind: 'is', of: { kind: 'field', field: "a'b" }, to: { kind: 'constant', value: "x'; --" } },
      { "a'b": "x'; --" },
      true,
    ],
  ])('%s', async (_what, condition, values, expected) => {
    expect(await truths(condition, [values])).toEqual([expected])
    expect(truthOf(condition, values)).toBe(expected)
  })

  it('reads numbers to the last digit and days of the calendar alone', async () => {
    expect(await ask(exactNumberSql(sql`source.values`, 'a'), [{ a: 0.1 }, { a: '1' }, {}])).toEqual([
      '0.1',
      null,
      null,
    ])
    expect(
      await ask(fieldDaySql(sql`source.values`, 'a'), [{ a: '2024-02-29' }, { a: '2024-02-30' }, { a: 20240101 }]),
    ).toEqual(['2024-02-29', null, null])
  })
})
