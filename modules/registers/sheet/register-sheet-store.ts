import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { RecordRow } from '../record-row.ts'
import { recordColumns } from '../record-store.ts'

/** Records whose first title field is one of these folded texts. */
export async function findByFirstTitle(
  trx: Trx,
  tenantId: string,
  register: string,
  field: string,
  texts: readonly string[],
): Promise<(RecordRow & { text: string })[]> {
  const { rows } = await sql<RecordRow & { text: string }>`
    select ${recordColumns}, held.text_value as text from register_value held
    join register_record record on record.tenant_id = ${tenantId} and record.id = held.record_id
    where held.tenant_id = ${tenantId} and held.register = ${register} and held.field = ${field}
      and held.text_value = any(${[...texts]}::text[])
    order by record.id`.execute(trx)
  return rows
}
