import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/new-id.ts'

/** What a unit (null: every unit) is to reach in a period, and by which document. */
export type TargetRow = {
  indicator: string
  placeId: string | null
  from: string
  to: string
  value: number | null
  source: string
  byName: string
  at: Date
}

/** Targets that count, or with their whole history, the newest first. Targets taken away have no value. */
export async function findTargets(
  trx: Trx,
  tenantId: string,
  programme: string,
  of: { indicators: readonly string[]; froms?: readonly string[]; withHistory?: boolean },
): Promise<TargetRow[]> {
  if (of.indicators.length === 0) return []
  const distinct = of.withHistory ? sql`` : sql`distinct on (target.indicator, target.place_id, target.period_from)`
  const { rows } = await sql<TargetRow>`
    select ${distinct} target.indicator, target.place_id as "placeId", target.period_from as "from", target.period_to as "to",
      target.value, target.source, person.full_name as "byName", target.at
    from indicator_target target join person on person.tenant_id = ${tenantId} and person.id = target.by_person_id
    where target.tenant_id = ${tenantId} and target.programme = ${programme} and target.indicator = any(${[...of.indicators]}::text[])
      ${of.froms ? sql`and target.period_from = any(${[...of.froms]}::date[])` : sql``}
    order by target.indicator, target.place_id, target.period_from, target.id desc`.execute(trx)
  return rows
}

/** Appends targets; the newest of a unit and period counts. */
export async function insertTargets(
  trx: Trx,
  of: { tenantId: string; programme: string; personId: string; at: Date },
  rows: readonly Omit<TargetRow, 'byName' | 'at'>[],
): Promise<void> {
  if (rows.length === 0) return
  const given = rows.map((row) => ({ ...row, id: newId() }))
  await sql`
    insert into indicator_target (tenant_id, id, programme, indicator, place_id, period_from, period_to, value, source, by_person_id, at)
    select ${of.tenantId}::uuid, id, ${of.programme}, indicator, "placeId", "from", "to", value, source, ${of.personId}::uuid, ${of.at}
    from json_to_recordset(${JSON.stringify(given)}::json) as given(id uuid, indicator text, "placeId" uuid, "from" date, "to" date,
      value double precision, source text)`.execute(trx)
}
