import { sql } from 'kysely'
import type { Condition } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { midnightOf, pastRecords } from '../aggregate-store.ts'
import { conditionSql } from '../condition-sql-store.ts'

/** A part of a criterion that counts records of a register. */
export type CountedPart = { key: string; where: Condition | undefined }

/** Of one unit: records there are, and for each part how many meet its condition and of how many that is unknown. */
export type PartCounts = { unitId: string; of: number; counts: number[]; unknown: number[] }

/**
 * Counts the verified records of a register for many parts at once, as the register stood at the beginning of a day (yyyy-mm-dd).
 * `heirs`: ended places and the unit they are told under.
 */
export async function countParts(
  trx: Trx,
  of: { tenantId: string; programme: string; register: string; placeField: string; before: string },
  parts: readonly CountedPart[],
  heirs: readonly { placeId: string; unitId: string }[],
): Promise<PartCounts[]> {
  const { tenantId, programme, placeField } = of
  const question = { tenantId, programme, placeField, aggregate: { register: of.register, take: 'count' as const } }
  const records = pastRecords(question, { byPlace: true, periods: [], heirs: [], units: null, places: null })
  const values = sql`source.values`
  const truths = parts.map(({ where }) => sql`(${where ? conditionSql(values, where) : sql`true`})::boolean`)
  const each = (what: (index: number) => string) =>
    sql`array[${sql.join(parts.map((_, index) => sql.raw(what(index + 1))))}]::integer[]`
  const moment = midnightOf(sql`${of.before}::date`)
  const { rows } = await sql<PartCounts>`
    with judged as materialized (
      select source.place_id, array[${sql.join(truths)}]::boolean[] as truths from (${records}) source
      where source.place_id is not null and source.since < ${moment} and (source.until is null or source.until >= ${moment}))
    select coalesce(heir."unitId", judged.place_id) as "unitId", count(*)::integer as "of",
      ${each((at) => `count(*) filter (where truths[${at}])`)} as counts,
      ${each((at) => `count(*) filter (where truths[${at}] is null)`)} as unknown
    from judged left join json_to_recordset(${JSON.stringify(heirs)}::json) as heir("placeId" uuid, "unitId" uuid)
      on heir."placeId" = judged.place_id
    group by 1`.execute(trx)
  return rows
}
