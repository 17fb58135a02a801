import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

export type OwedContribution = { id: string; organizationId: string }

/** The next contributions still owed by agencies that end by a reorganization, locked. */
export async function lockOwedContributions(
  trx: Trx,
  tenantId: string,
  reorganizationId: string,
  after: string | null,
  limit: number,
): Promise<OwedContribution[]> {
  const { rows } = await sql<OwedContribution>`
    select contribution.id, contribution.organization_id as "organizationId" from contribution
    where contribution.tenant_id = ${tenantId} and contribution.stage = 'asked'
      and ${after === null ? sql`true` : sql`contribution.id > ${after}`}
      and contribution.organization_id in (select predecessor_id from organization_succession
        where tenant_id = ${tenantId} and reorganization_id = ${reorganizationId} and predecessor_ends)
    order by contribution.id limit ${limit} for update`.execute(trx)
  return rows
}

export async function countOwedContributions(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from contribution
    where tenant_id = ${tenantId} and stage = 'asked' and organization_id = any(${[...organizationIds]}::uuid[])`.execute(
    trx,
  )
  return rows[0]?.count ?? 0
}

/** Other agencies owe these contributions from now on. */
export async function moveContributions(
  trx: Trx,
  tenantId: string,
  rows: readonly { id: string; to: string }[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`
    update contribution set organization_id = given."to", version = contribution.version + 1
    from json_to_recordset(${JSON.stringify(rows)}::json) as given(id uuid, "to" uuid)
    where contribution.tenant_id = ${tenantId} and contribution.id = given.id`.execute(trx)
}

/** Contributions that moved and have been given, sent back or dropped since. */
export async function countContributionsMovedOn(trx: Trx, tenantId: string, reorganizationId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct contribution.id)::integer as count from reorganization_effect effect
    join contribution on contribution.tenant_id = ${tenantId} and contribution.id = effect.subject_id
    join assignment_event event on event.tenant_id = ${tenantId} and event.assignment_id = contribution.assignment_id
      and event.at > effect.at and event.kind like 'contribution_%' and event.details->>'contributionId' = contribution.id::text
    where effect.tenant_id = ${tenantId} and effect.reorganization_id = ${reorganizationId} and effect.part = 'contributions'
      and effect.undone_at is null`.execute(trx)
  return rows[0]?.count ?? 0
}
