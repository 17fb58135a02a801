import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

export type TakenOver = { organizationId: string; count: number; fromNames: string }

/** How many duties each agency took over by a reorganization and has not been told of, and from whom. */
export async function countTakenOver(trx: Trx, tenantId: string, reorganizationId: string): Promise<TakenOver[]> {
  const { rows } = await sql<TakenOver>`
    with moved as (
      select effect.subject_id, effect.before->>'lead' as former, effect.after->'copies' as copies
      from reorganization_effect effect
      join reorganization_run run on run.tenant_id = ${tenantId} and run.reorganization_id = ${reorganizationId}
        and run.direction = 'follow' and effect.at >= run.started_at
      where effect.tenant_id = ${tenantId} and effect.reorganization_id = ${reorganizationId} and effect.part = 'assignments'
        and effect.undone_at is null),
    taken as (
      select subject_id as id, former::uuid from moved
      union all select copy::uuid, former::uuid from moved, jsonb_array_elements_text(copies) copy)
    select assignment.lead_organization_id as "organizationId", count(*)::integer as count,
      string_agg(distinct coalesce(former.short_name, former.name), ', ') as "fromNames"
    from taken
    join assignment on assignment.tenant_id = ${tenantId} and assignment.id = taken.id and assignment.attention < 2
    join organization former on former.tenant_id = ${tenantId} and former.id = taken.former
    group by 1`.execute(trx)
  return rows
}
