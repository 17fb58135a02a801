import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

export type NamedRoles = { id: string; focal: string | null; committee: string | null }

const endedBy = (tenantId: string, reorganizationId: string): RawBuilder<unknown> => sql`
  (select predecessor_id from organization_succession
    where tenant_id = ${tenantId} and reorganization_id = ${reorganizationId} and predecessor_ends)`

/** The next directives whose focal agency or committee ends by a reorganization, locked. */
export async function lockNamingDirectives(
  trx: Trx,
  tenantId: string,
  reorganizationId: string,
  after: string | null,
  limit: number,
): Promise<NamedRoles[]> {
  const { rows } = await sql<NamedRoles>`
    select id, focal_organization_id as focal, committee_organization_id as committee from directive
    where tenant_id = ${tenantId} and status <> 'discarded' and ${after === null ? sql`true` : sql`id > ${after}`}
      and (focal_organization_id in ${endedBy(tenantId, reorganizationId)}
        or committee_organization_id in ${endedBy(tenantId, reorganizationId)})
    order by id limit ${limit} for update`.execute(trx)
  return rows
}

export async function countNamingDirectives(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
): Promise<number> {
  const ids = [...organizationIds]
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from directive
    where tenant_id = ${tenantId} and status <> 'discarded'
      and (focal_organization_id = any(${ids}::uuid[]) or committee_organization_id = any(${ids}::uuid[]))`.execute(trx)
  return rows[0]?.count ?? 0
}

/** Names other agencies for difficulties and decisions from now on; the frozen words stay. */
export async function nameRoles(trx: Trx, tenantId: string, rows: readonly NamedRoles[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    update directive set focal_organization_id = given.focal, committee_organization_id = given.committee
    from json_to_recordset(${JSON.stringify(rows)}::json) as given(id uuid, focal uuid, committee uuid)
    where directive.tenant_id = ${tenantId} and directive.id = given.id`.execute(trx)
}

/** Duties under review that name agencies whose work passes on. */
export async function countNamingDrafts(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from draft_duty
    join directive on directive.tenant_id = draft_duty.tenant_id and directive.id = draft_duty.directive_id and directive.status = 'draft'
    where draft_duty.tenant_id = ${tenantId} and draft_duty.removed_at is null and exists (
      select from jsonb_array_elements(draft_duty.parties) party, jsonb_array_elements_text(party->'organizationIds') named(id)
      where named.id = any(${[...organizationIds]}::text[]))`.execute(trx)
  return rows[0]?.count ?? 0
}
