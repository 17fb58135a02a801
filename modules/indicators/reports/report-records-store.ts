import { sql } from 'kysely'
import type { ReportBlock } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { RecordReach } from '../../registers/index.ts'
import { midnightOf, pastRecords, placement, presentRecords } from '../aggregate-store.ts'
import { conditionSql } from '../condition-sql-store.ts'
import type { Period } from '../rules/period.ts'

export type ReportRecord = { id: string; placeId: string | null; title: string; values: Record<string, unknown> }

export type RecordsAsked = {
  tenantId: string
  programme: string
  placeField: string | undefined
  block: Extract<ReportBlock, { kind: 'records' }>
  period: Period
  /** places whose records are meant; null: all. `withPlaceless`: also records of no place */
  places: readonly string[] | null
  withPlaceless: boolean
  reach: Exclude<RecordReach, 'none'>
  /** records are given up to so many, the others only counted */
  most: number
}

/**
 * Verified records of one table of a report, by title, and how many there are in all. As in indicators, what a record says of its own
 * time counts as it stands today; without that, as the register stood at the end of the period.
 */
export async function findReportRecords(
  trx: Trx,
  { tenantId, programme, placeField, block, period, places, withPlaceless, reach, most }: RecordsAsked,
): Promise<{ records: ReportRecord[]; total: number }> {
  const question = {
    tenantId,
    programme,
    placeField,
    aggregate: { register: block.register, take: 'count' as const, ...(block.period && { period: block.period }) },
  }
  const everywhere = { byPlace: true, periods: [period], heirs: [], units: null, places: null }
  const isPast = (block.period ?? 'asOfEnd') === 'asOfEnd'
  const placed = placement(block)
  const endsAt = midnightOf(sql`period."to"::date`)
  const { rows } = await sql<ReportRecord & { total: number }>`
    with period as (select ${period.from}::text collate "C" as "from", ${period.to}::text collate "C" as "to"),
    judged as (
      select source.id, source.place_id, source.values, source.since, source.until, ${placed.columns}
      from (${isPast ? pastRecords(question, everywhere) : presentRecords(question, everywhere)}) source
      where ${block.where ? conditionSql(sql`source.values`, block.where) : sql`true`})
    select judged.id, judged.place_id as "placeId", record.title, judged.values, (count(*) over ())::integer as total
    from judged cross join period
    join register_record record on record.tenant_id = ${tenantId} and record.id = judged.id
    where ${placed.holds}
      ${isPast ? sql`and judged.since < ${endsAt} and (judged.until is null or judged.until >= ${endsAt})` : sql``}
      ${places === null ? sql`` : sql`and (judged.place_id = any(${[...places]}::uuid[]) or (judged.place_id is null and ${withPlaceless}))`}
      ${
        reach === 'all'
          ? sql``
          : sql`and (judged.place_id = any(${[...reach.placeIds]}::uuid[])
              or record.keeper_organization_id = any(${[...reach.organizationIds]}::uuid[]))`
      }
    order by record.title, judged.id limit ${most}`.execute(trx)
  return {
    records: rows.map(({ id, placeId, title, values }) => ({ id, placeId, title, values })),
    total: rows[0]?.total ?? 0,
  }
}
