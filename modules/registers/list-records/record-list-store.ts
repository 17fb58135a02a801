import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { Condition, Narrowed } from '../criteria-store.ts'
import type { RecordRow } from '../record-row.ts'
import { recordColumns } from '../record-store.ts'
import type { RecordSort } from '../rules/record-filter.ts'

/** A record in its list, with the value it is sorted by; null where it has none. */
export type ListedRow = RecordRow & { sortValue: string | null }

/** The last record shown: `value` null: among those that have none. */
export type ListKey = { value: string | null; id: string }

export type ListQuery = {
  tenantId: string
  register: string
  sort: RecordSort
  narrowed: Narrowed
  limit: number
  after: ListKey | null
  /** removed ones instead of those that are there */
  isRemoved: boolean
}

const types = { text: sql`text`, number: sql`double precision`, date: sql`date` }
const columnOf = { text: sql`sorted.text_value`, number: sql`sorted.number_value`, date: sql`sorted.date_value` }

const allOf = (conditions: readonly Condition[]): RawBuilder<unknown> =>
  conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `)

const ids = (among: readonly string[]) => sql`record.id = any(${[...among]}::uuid[])`

const ofRegister = ({ tenantId, register, isRemoved }: ListQuery) => sql`record.tenant_id = ${tenantId}
  and record.register = ${register} and record.removed_at is ${isRemoved ? sql`not null` : sql`null`}`

async function findNewest(trx: Trx, query: ListQuery): Promise<ListedRow[]> {
  const { narrowed, after, limit } = query
  const { rows } = await sql<ListedRow>`
    select ${recordColumns}, null as "sortValue" from register_record record
    where ${ofRegister(query)} and ${allOf([...(narrowed.among ? [sql`${ids(narrowed.among)}` as Condition] : []), ...narrowed.rest])}
      ${after ? sql`and record.id < ${after.id}` : sql``}
    order by record.id desc limit ${limit}`.execute(trx)
  return rows
}

/** Those with a value, in its order: from the few found, or along the index of values. */
async function findSorted(trx: Trx, query: ListQuery, field: string): Promise<ListedRow[]> {
  const { sort, narrowed, after, limit, tenantId } = query
  const value = columnOf[sort.as]
  const direction = sort.isDescending ? sql`desc` : sql`asc`
  const beyond = sort.isDescending ? sql`<` : sql`>`
  const key = after
    ? sql`and (${value}, sorted.record_id) ${beyond} (${after.value}::${types[sort.as]}, ${after.id}::uuid)`
    : sql``
  const conditions = allOf([...(narrowed.among ? [sql`${ids(narrowed.among)}` as Condition] : []), ...narrowed.rest])
  const { rows } = await sql<ListedRow>`
    select ${recordColumns}, ${value}::text as "sortValue"
    from register_value sorted
    join register_record record on record.tenant_id = ${tenantId} and record.id = sorted.record_id
    where sorted.tenant_id = ${tenantId} and sorted.register = ${query.register} and sorted.field = ${field} and sorted.position = 0
      and ${value} is not null ${narrowed.among ? sql`and sorted.record_id = any(${[...narrowed.among]}::uuid[])` : sql``} ${key}
      and ${ofRegister(query)} and ${conditions}
    order by ${value} ${direction}, sorted.record_id ${direction} limit ${limit}`.execute(trx)
  return rows
}

/** Those without a value for the field, by their ids; after all that have one. */
async function findUnsorted(trx: Trx, query: ListQuery, field: string, afterId: string | null): Promise<ListedRow[]> {
  const { sort, narrowed, limit, tenantId } = query
  const { rows } = await sql<ListedRow>`
    select ${recordColumns}, null as "sortValue" from register_record record
    where ${ofRegister(query)}
      and not exists (select from register_value sorted where sorted.tenant_id = ${tenantId} and sorted.record_id = record.id
        and sorted.field = ${field} and ${columnOf[sort.as]} is not null)
      and ${allOf([...(narrowed.among ? [sql`${ids(narrowed.among)}` as Condition] : []), ...narrowed.rest])}
      ${afterId === null ? sql`` : sql`and record.id > ${afterId}::uuid`}
    order by record.id limit ${limit}`.execute(trx)
  return rows
}

/** A page of a list; one statement, two where the page goes on among those without a value. */
export async function listRecordRows(trx: Trx, query: ListQuery): Promise<ListedRow[]> {
  const { sort, after, limit } = query
  if (query.narrowed.among?.length === 0) return []
  if (sort.field === null) return findNewest(trx, query)
  const { code } = sort.field
  if (after !== null && after.value === null) return findUnsorted(trx, query, code, after.id)
  const sorted = await findSorted(trx, query, code)
  if (sorted.length === limit) return sorted
  const rest = await findUnsorted(trx, { ...query, limit: limit - sorted.length }, code, null)
  return [...sorted, ...rest]
}
