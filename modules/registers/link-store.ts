import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** Of which registers these records are; removed ones are left out. */
export async function findRecordsOfRegisters(
  trx: Trx,
  tenantId: string,
  ids: readonly string[],
): Promise<{ id: string; register: string }[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string; register: string }>`
    select id, register from register_record
    where tenant_id = ${tenantId} and id = any(${[...ids]}::uuid[]) and removed_at is null`.execute(trx)
  return rows
}

/** Records of registers by their folded titles, as sheets cite them; at most two of each, which tells that it is not one. */
export async function findByTitles(
  trx: Trx,
  tenantId: string,
  asked: readonly { register: string; field: string; text: string }[],
): Promise<{ register: string; text: string; id: string }[]> {
  if (asked.length === 0) return []
  const { rows } = await sql<{ register: string; text: string; id: string }>`
    select asked.register, asked.text, found.id
    from json_to_recordset(${JSON.stringify(asked)}::json) as asked(register text, field text, text text)
    cross join lateral (select held.record_id as id from register_value held
      where held.tenant_id = ${tenantId} and held.register = asked.register and held.field = asked.field
        and held.text_value = asked.text limit 2) found`.execute(trx)
  return rows
}
