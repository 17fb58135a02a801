import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { assignmentColumns, assignmentTables } from './assignment-columns-store.ts'
import type { AssignmentRow } from './assignment-row.ts'

/** Those assignments, in no order. The ids were found with a filter of what their reader may see. */
export async function findAssignmentRows(
  trx: Trx,
  tenantId: string,
  personId: string,
  ids: readonly string[],
): Promise<AssignmentRow[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<AssignmentRow>`
    select ${assignmentColumns(personId)} from ${assignmentTables}
    where assignment.tenant_id = ${tenantId} and assignment.id = any(${[...ids]}::uuid[])`.execute(trx)
  return rows
}
