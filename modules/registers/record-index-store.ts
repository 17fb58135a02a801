import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { RecordIndex } from './record-index.ts'

export type IndexedRecord = RecordIndex & { id: string }

/** Takes records out of what lists, searches and maps are answered from. */
export async function deleteIndex(trx: Trx, tenantId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const those = sql`tenant_id = ${tenantId} and record_id = any(${[...ids]}::uuid[])`
  await sql`
    with gone_values as (delete from register_value where ${those}),
      gone_words as (delete from register_word where ${those})
    delete from register_point where ${those}`.execute(trx)
}

/** Puts records into what lists, searches and maps are answered from; three statements however many they are. */
export async function insertIndex(
  trx: Trx,
  tenantId: string,
  register: string,
  records: readonly IndexedRecord[],
): Promise<void> {
  if (records.length === 0) return
  const values = records.flatMap(({ id, values: own }) => own.map((value) => ({ id, ...value })))
  const points = records.flatMap(({ id, points: own }) => own.map((point) => ({ id, ...point })))
  await sql`
    insert into register_value (tenant_id, record_id, field, position, register, text_value, number_value, date_value)
    select ${tenantId}::uuid, id, field, position, ${register}, text, number, date
    from json_to_recordset(${JSON.stringify(values)}::json)
      as given(id uuid, field text, position smallint, text text, number double precision, date date)`.execute(trx)
  await sql`
    insert into register_word (tenant_id, register, word, record_id)
    select ${tenantId}::uuid, ${register}, said.word, given.id
    from json_to_recordset(${JSON.stringify(records.map(({ id, words }) => ({ id, words })))}::json) as given(id uuid, words text)
    cross join lateral string_to_table(given.words, ' ') said(word) where said.word <> '' order by said.word`.execute(
    trx,
  )
  if (points.length === 0) return
  await sql`
    insert into register_point (tenant_id, record_id, field, register, longitude, latitude)
    select ${tenantId}::uuid, id, field, ${register}, longitude, latitude
    from json_to_recordset(${JSON.stringify(points)}::json)
      as given(id uuid, field text, longitude double precision, latitude double precision)`.execute(trx)
}
