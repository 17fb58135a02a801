import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** Whose records of a register are counted: all of them, or those in some places or kept in the name of some agencies. */
export type Counted = { register: string; all: boolean; placeIds: readonly string[]; keeperIds: readonly string[] }

/** Records that wait for somebody; each counted up to the most that is asked for. */
export type WaitingRecords = { register: string; drafts: number; returned: number; submitted: number }

/**
 * What waits in some registers: drafts, those of them that were returned last, and what was submitted. No more of a register are looked
 * at than `most`, so that a large one costs no more than a small one.
 */
export async function countWaiting(
  trx: Trx,
  tenantId: string,
  asked: readonly Counted[],
  most: number,
): Promise<WaitingRecords[]> {
  if (asked.length === 0) return []
  const few = (stage: 'draft' | 'submitted') => sql`(
    select record.id, record.version from register_record record
    where record.tenant_id = ${tenantId} and record.register = asked.register and record.stage = ${stage} and record.removed_at is null
      and (asked."all" or record.place_id = any(asked."placeIds") or record.keeper_organization_id = any(asked."keeperIds"))
    limit ${most})`
  const { rows } = await sql<WaitingRecords>`
    with asked as materialized (
      select register, "all", array(select json_array_elements_text("placeIds"))::uuid[] as "placeIds",
        array(select json_array_elements_text("keeperIds"))::uuid[] as "keeperIds"
      from json_to_recordset(${JSON.stringify(asked)}::json) as given(register text, "all" boolean, "placeIds" json, "keeperIds" json))
    select asked.register, drafts.count as drafts, drafts.returned, submitted.count as submitted
    from asked
    cross join lateral (
      select count(*)::integer as count, count(*) filter (where change.kind = 'returned')::integer as returned
      from ${few('draft')} draft
      left join register_change change on change.tenant_id = ${tenantId} and change.record_id = draft.id and change.version = draft.version)
      drafts
    cross join lateral (select count(*)::integer as count from ${few('submitted')} few) submitted`.execute(trx)
  return rows
}
