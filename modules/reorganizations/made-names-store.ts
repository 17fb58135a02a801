import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** Ids and names of the units the changes of a reorganization make. */
export async function findMadeNames(
  trx: Trx,
  tenantId: string,
  reorganizationId: string,
): Promise<{ id: string; name: string; unit: 'organization' | 'place' }[]> {
  const { rows } = await sql<{ id: string; name: string; unit: 'organization' | 'place' }>`
    select target->>'id' as id, target->'terms'->>'name' as name, change.terms->>'unit' as unit
    from reorganization_change change, jsonb_array_elements(
      case change.kind when 'create' then jsonb_build_array(change.terms->'made')
        when 'merge' then jsonb_build_array(change.terms->'into')
        when 'split' then change.terms->'into' else '[]' end) target
    where change.tenant_id = ${tenantId} and change.reorganization_id = ${reorganizationId}
      and jsonb_typeof(target->'terms') = 'object'
    order by change.position`.execute(trx)
  return rows
}
