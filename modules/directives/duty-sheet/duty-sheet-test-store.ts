import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** What a space holds after sheets were read in; `wronglyNumbered`: directives whose duties are not numbered 1, 2, 3 … */
export async function countWritten(trx: Trx, tenantId: string) {
  const { rows } = await sql<{ duties: number; assignments: number; directives: number; wronglyNumbered: number }>`
    select (select count(*)::integer from duty where tenant_id = ${tenantId}) as duties,
      (select count(*)::integer from assignment where tenant_id = ${tenantId}) as assignments,
      (select count(*)::integer from directive where tenant_id = ${tenantId}) as directives,
      (select count(*)::integer from (select directive_id from duty where tenant_id = ${tenantId}
        group by directive_id having max(ordinal) <> count(*)) odd) as "wronglyNumbered"`.execute(trx)
  return rows[0]
}
