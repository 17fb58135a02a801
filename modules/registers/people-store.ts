import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

export async function findPeople(
  trx: Trx,
  tenantId: string,
  ids: readonly string[],
): Promise<{ id: string; fullName: string }[]> {
  const { rows } = await sql<{ id: string; fullName: string }>`
    select id, full_name as "fullName" from person where tenant_id = ${tenantId} and id = any(${[...ids]}::uuid[])`.execute(
    trx,
  )
  return rows
}
