import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

export type TakenOver = { organizationId: string; count: number; fromNames: string }

/** How many duties each agency took over by a reorganization and has not been told of, and from whom. */
export async function countTakenOver(trx: Trx, tenantId: string, reorganizationId: string): Promise<TakenOver[]> {
  const { rows } = await sql<TakenOver>`
    with run as (select started_at from reorganization_run
      where tenant_id = ${tenantId} and reorganization_id = ${reorganizationId} and direction = 'follow')
    select assignment.lead_organization_id as "organizationId", count(*)::integer as count,
      string_agg(distinct coalesce(former.short_name, former.name), ', ') as "fromNames"
    from reorganization_effect effect
    join run on effect.at >= run.started_at
    join assignment on assignment.tenant_id = ${tenantId}
      and (assignment.id = effect.subject_id or assignment.origin_assignment_id = effect.subject_id)
    join organization former on former.tenant_id = ${tenantId} and former.id = (effect.before->>'lead')::uuid
    where effect.tenant_id = ${tenantId} and effect.reorganization_id = ${reorganizationId} and effect.part = 'assignments'
      and effect.undone_at is null and assignment.attention < 2
    group by 1`.execute(trx)
  return rows
}
