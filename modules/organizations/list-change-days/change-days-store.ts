import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** Entered for agencies that have been there always (create-space.ts): no change, the beginning. */
const always = '1900-01-01'

/** The newest days on which the directory changed or will change, newest first, with how many agencies each touches. */
export async function findChangeDays(
  trx: Trx,
  tenantId: string,
  limit: number,
): Promise<{ day: string; organizations: number }[]> {
  const { rows } = await sql<{ day: string; organizations: number }>`
    select day, count(distinct organization_id)::int as organizations
    from (
      select valid_from as day, organization_id from organization_version where tenant_id = ${tenantId}
      union all
      select valid_to, organization_id from organization_version where tenant_id = ${tenantId} and valid_to is not null) change
    where day > ${always} group by day order by day desc limit ${limit}`.execute(trx)
  return rows
}
