import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** Changes of one agency wait for each other until the transaction ends. */
export async function lockOrganization(trx: Trx, tenantId: string, organizationId: string): Promise<void> {
  await sql`select from organization where tenant_id = ${tenantId} and id = ${organizationId} for update`.execute(trx)
}

/** Who puts agencies under others waits for whoever else does: two changes together could close a circle neither sees. */
export async function lockParents(trx: Trx, tenantId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`organization parents ${tenantId}`}, 0))`.execute(trx)
}
