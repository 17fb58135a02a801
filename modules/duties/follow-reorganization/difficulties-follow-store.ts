import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

export type HeldDifficulty = { id: string; holderOrganizationId: string }

/** The next unresolved difficulties held by agencies that end by a reorganization, locked. */
export async function lockHeldDifficulties(
  trx: Trx,
  tenantId: string,
  reorganizationId: string,
  after: string | null,
  limit: number,
): Promise<HeldDifficulty[]> {
  const { rows } = await sql<HeldDifficulty>`
    select difficulty.id, difficulty.holder_organization_id as "holderOrganizationId" from difficulty
    where difficulty.tenant_id = ${tenantId} and difficulty.stage <> 'resolved'
      and ${after === null ? sql`true` : sql`difficulty.id > ${after}`}
      and difficulty.holder_organization_id in (select predecessor_id from organization_succession
        where tenant_id = ${tenantId} and reorganization_id = ${reorganizationId} and predecessor_ends)
    order by difficulty.id limit ${limit} for update`.execute(trx)
  return rows
}

export async function countHeldDifficulties(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from difficulty
    where tenant_id = ${tenantId} and stage <> 'resolved' and holder_organization_id = any(${[...organizationIds]}::uuid[])`.execute(
    trx,
  )
  return rows[0]?.count ?? 0
}

/** Lays difficulties with other holders; how long they have waited goes on being counted. */
export async function moveHolders(
  trx: Trx,
  tenantId: string,
  rows: readonly { id: string; to: string }[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`
    update difficulty set holder_organization_id = given."to", version = difficulty.version + 1
    from json_to_recordset(${JSON.stringify(rows)}::json) as given(id uuid, "to" uuid)
    where difficulty.tenant_id = ${tenantId} and difficulty.id = given.id`.execute(trx)
}

/** Difficulties that moved and have been answered, forwarded or decided since. */
export async function countDifficultiesMovedOn(trx: Trx, tenantId: string, reorganizationId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct move.difficulty_id)::integer as count from reorganization_effect effect
    join difficulty_move move on move.tenant_id = ${tenantId} and move.difficulty_id = effect.subject_id and move.at > effect.at
    where effect.tenant_id = ${tenantId} and effect.reorganization_id = ${reorganizationId} and effect.part = 'difficulties'
      and effect.undone_at is null`.execute(trx)
  return rows[0]?.count ?? 0
}
