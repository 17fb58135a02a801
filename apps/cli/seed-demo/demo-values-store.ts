import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** What the records say of a unit in the period a day lies in, as its parts; null where they say nothing. */
export async function findComputedParts(
  trx: Trx,
  tenantId: string,
  of: { programme: string; indicator: string; placeId: string; on: string },
): Promise<{ numerator: number; denominator: number | null } | null> {
  const { rows } = await sql<{ numerator: number; denominator: number | null }>`
    select numerator, denominator from indicator_value
    where tenant_id = ${tenantId} and programme = ${of.programme} and indicator = ${of.indicator} and source = 'computed'
      and place_id = ${of.placeId} and period_from <= ${of.on} and period_to > ${of.on} and value is not null`.execute(
    trx,
  )
  return rows[0] ?? null
}
