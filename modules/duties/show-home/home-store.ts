import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** How many directives are under review. */
export async function countDraftDirectives(trx: Trx, tenantId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from directive where tenant_id = ${tenantId} and status = 'draft'`.execute(trx)
  return rows[0]?.count ?? 0
}

/** How many difficulties these agencies raised that nobody has resolved yet. */
export async function countOpenDifficultiesOf(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select coalesce(sum(open_difficulty_count), 0)::integer as count from assignment
    where tenant_id = ${tenantId} and attention < 3 and lead_organization_id = any(${[...organizationIds]}::uuid[])`.execute(
    trx,
  )
  return rows[0]?.count ?? 0
}
