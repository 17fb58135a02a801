import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** Deadline of the whole that a part belongs to (yyyy-mm-dd); null when it has none by the day. */
export async function findParentDeadline(trx: Trx, tenantId: string, assignmentId: string): Promise<string | null> {
  const { rows } = await sql<{ deadlineOn: string | null }>`
    select whole.deadline_on as "deadlineOn" from assignment part
    join assignment whole on whole.tenant_id = part.tenant_id and whole.id = part.parent_assignment_id
    where part.tenant_id = ${tenantId} and part.id = ${assignmentId}`.execute(trx)
  return rows[0]?.deadlineOn ?? null
}
