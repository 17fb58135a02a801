import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

export type Watching = { assignmentId: string; personId: string }

/** Who asked to be told, whether or not they may still see the assignment. */
export async function findAllWatching(
  trx: Trx,
  tenantId: string,
  assignmentIds: readonly string[],
): Promise<Watching[]> {
  if (assignmentIds.length === 0) return []
  const { rows } = await sql<Watching>`
    select assignment_id as "assignmentId", person_id as "personId" from watching
    where tenant_id = ${tenantId} and assignment_id = any(${[...assignmentIds]}::uuid[])`.execute(trx)
  return rows
}

/** Answers whether that changed anything: asking twice is asking once. */
export async function insertWatching(
  trx: Trx,
  watching: Watching & { tenantId: string; since: Date },
): Promise<boolean> {
  const { tenantId, assignmentId, personId, since } = watching
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('watching')
    .values({ tenant_id: tenantId, assignment_id: assignmentId, person_id: personId, since })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function deleteWatching(
  trx: Trx,
  { tenantId, assignmentId, personId }: Watching & { tenantId: string },
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('watching')
    .where('tenant_id', '=', tenantId)
    .where('assignment_id', '=', assignmentId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
