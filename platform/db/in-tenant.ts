import { type Kysely, sql } from 'kysely'
import type { DB } from '../../db/generated/database.ts'
import type { Database, Trx } from './database.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * Runs one transaction in which row-level security lets only this tenant's rows through.
 * The tenant is set by a literal: `set_config()` does not travel to other nodes of a distributed database.
 */
export function inTenant<Answer>(
  database: Database,
  tenantId: string,
  work: (trx: Trx) => Promise<Answer>,
): Promise<Answer> {
  if (!uuid.test(tenantId)) throw new Error('tenant id is not a UUID')
  return (database.kysely as Kysely<DB>).transaction().execute(async (trx) => {
    await sql.raw(`set local app.tenant = '${tenantId}'`).execute(trx)
    return work(trx)
  })
}
