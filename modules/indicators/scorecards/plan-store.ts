import { sql } from 'kysely'
import type { ScorecardPlan } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { midnightOf, pastRecords } from '../aggregate-store.ts'
import { conditionSql, fieldDaySql } from '../condition-sql-store.ts'

/** What a unit says of itself; days are yyyy-mm-dd. */
export type UnitPlan = {
  placeId: string
  plannedOn: string | null
  forecastOn: string | null
  reachedOn: string | null
}

/** The newest verified plan of each unit, as the register stood at the beginning of a day. */
export async function findPlans(
  trx: Trx,
  of: { tenantId: string; programme: string; placeField: string; before: string },
  plan: ScorecardPlan,
  placeIds: readonly string[],
): Promise<UnitPlan[]> {
  const { tenantId, programme, placeField } = of
  const aggregate = { register: plan.register, take: 'count' as const }
  const places = { byPlace: true, periods: [], heirs: [], units: null, places: placeIds }
  const records = pastRecords({ tenantId, programme, placeField, aggregate }, places)
  const values = sql`source.values`
  const moment = midnightOf(sql`${of.before}::date`)
  const { rows } = await sql<UnitPlan>`
    select distinct on (source.place_id) source.place_id as "placeId", ${fieldDaySql(values, plan.plannedOn)} as "plannedOn",
      ${fieldDaySql(values, plan.forecastOn)} as "forecastOn", ${fieldDaySql(values, plan.reachedOn)} as "reachedOn"
    from (${records}) source
    where source.since < ${moment} and (source.until is null or source.until >= ${moment})
      and ${plan.where ? sql`(${conditionSql(values, plan.where)}) is true` : sql`true`}
    order by source.place_id, source.since desc`.execute(trx)
  return rows
}
