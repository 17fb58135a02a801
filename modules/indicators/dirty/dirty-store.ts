import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** Changes of verified records not computed yet. Written by triggers on the table of records. */
export type DirtyRow = { id: string; register: string; placeId: string | null }

export async function findDirty(trx: Trx, tenantId: string, programme: string, limit: number): Promise<DirtyRow[]> {
  const { rows } = await sql<DirtyRow>`
    select id, register, place_id as "placeId" from indicator_dirty
    where tenant_id = ${tenantId} and programme = ${programme} limit ${limit}`.execute(trx)
  return rows
}

/** Takes away what was seen and computed; what came meanwhile stays. */
export async function deleteDirty(trx: Trx, tenantId: string, ids: readonly string[]): Promise<void> {
  await sql`delete from indicator_dirty where tenant_id = ${tenantId} and id = any(${[...ids]}::uuid[])`.execute(trx)
}

/** Registers of a programme with changes that are not computed yet. */
export async function findDirtyRegisters(trx: Trx, tenantId: string, programme: string): Promise<string[]> {
  const { rows } = await sql<{ register: string }>`
    select distinct register from indicator_dirty where tenant_id = ${tenantId} and programme = ${programme}`.execute(
    trx,
  )
  return rows.map(({ register }) => register)
}
