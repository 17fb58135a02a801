import { type RawBuilder, sql } from 'kysely'
import type { Aggregate } from '../../pack-kit/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { conditionSql, exactNumberSql, fieldDaySql, isEmptySql } from './condition-sql-store.ts'
import type { Period } from './rules/period.ts'
import { mostIds, type TakenRow } from './rules/taken-row.ts'

type Sql = RawBuilder<unknown>

/** Where records are counted. `heirs`: places told under another unit at the end of a period. `units`: only these; null: all. */
export type CountedUnits = {
  /** false: the whole province is one unit, and every record is of it */
  byPlace: boolean
  periods: readonly Period[]
  heirs: readonly { placeId: string; from: string; unitId: string }[]
  units: readonly string[] | null
  /** all places told under one of `units` in some period; null: all */
  places: readonly string[] | null
}

export type TakenOfUnit = TakenRow & { unitId: string | null; from: string }

export type Question = { tenantId: string; programme: string; placeField: string | undefined; aggregate: Aggregate }

const values = sql`source.values`
export const midnightOf = (day: Sql): Sql => sql`(${day})::timestamp at time zone 'Asia/Ho_Chi_Minh'`
const uuidPattern = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'

/**
 * Records as they stand: what a record says of its own time counts where it belongs, however late it was entered.
 * Reads the tables of `registers` by a statement of its own, until that module's front door offers records to be counted.
 */
export const presentRecords = ({ tenantId, programme, aggregate }: Question, { places }: CountedUnits): Sql => sql`
  select record.id, record.values, record.place_id, null::timestamptz as since, null::timestamptz as until,
    ${isByVerification(aggregate) ? verifiedOn(sql`record.id`, sql`'infinity'::timestamptz`, tenantId) : sql`null::date`} as verified_on
  from register_record record
  where record.tenant_id = ${tenantId} and record.register = ${aggregate.register} and record.programme = ${programme}
    and record.stage = 'verified' and record.removed_at is null
    ${places === null ? sql`` : sql`and record.place_id = any(${[...places]}::uuid[])`}`

/** Records as they stood over time: what says nothing of its own time counts as the register stood at the end of a period. */
export const pastRecords = (
  { tenantId, programme, placeField, aggregate }: Question,
  { places }: CountedUnits,
): Sql => {
  const place: Sql =
    placeField === undefined
      ? sql`null::uuid`
      : sql`case when stood.values ->> ${placeField}::text ~ ${uuidPattern} then (stood.values ->> ${placeField}::text)::uuid end`
  // A record that moved to another place has stood in both.
  const near =
    places === null
      ? sql``
      : sql`and change.record_id in (
    select moved.record_id from register_change moved where moved.tenant_id = ${tenantId} and moved.record_id = record.id
      and moved.values ->> ${placeField ?? ''}::text = any(${[...places]}::text[]))`
  return sql`
  select stood.id, stood.values, stood.place_id, stood.since, stood.until, stood.verified_on from (
    select stood.*, ${place} as place_id from (
      select change.record_id as id, change.values, change.stage, change.kind, change.at as since,
        lead(change.at) over (partition by change.record_id order by change.version) as until,
        ${isByVerification(aggregate) ? verifiedOn(sql`change.record_id`, sql`change.at`, tenantId) : sql`null::date`} as verified_on
      from register_record record
      join register_change change on change.tenant_id = ${tenantId} and change.record_id = record.id
      where record.tenant_id = ${tenantId} and record.register = ${aggregate.register} and record.programme = ${programme} ${near}) stood
    where stood.stage = 'verified' and stood.kind <> 'removed') stood
  where ${places === null ? sql`true` : sql`stood.place_id = any(${[...places]}::uuid[])`}`
}

const isLatest = ({ take }: Aggregate): boolean => typeof take === 'object' && 'latest' in take
const isByVerification = (aggregate: Aggregate): boolean =>
  isLatest(aggregate) && !(typeof aggregate.period === 'object' && 'dateField' in aggregate.period)

const verifiedOn = (recordId: Sql, by: Sql, tenantId: string): Sql => sql`(
  select max((seen.at at time zone 'Asia/Ho_Chi_Minh')::date) from register_change seen
  where seen.tenant_id = ${tenantId} and seen.record_id = ${recordId} and seen.kind = 'verified' and seen.at <= ${by})`

/** Columns by which records are placed in periods, and the condition that does it: true, false or null. */
export function placement({ period = 'asOfEnd' }: Pick<Aggregate, 'period'>): { columns: Sql; holds: Sql } {
  if (period === 'asOfEnd')
    return {
      columns: sql`null::text as begins, null::text as ends, null::boolean as goes_on`,
      holds: sql`true`,
    }
  if ('dateField' in period)
    return {
      columns: sql`${fieldDaySql(values, period.dateField)} as begins, null::text as ends, null::boolean as goes_on`,
      holds: sql`(begins >= period."from" and begins < period."to")`,
    }
  return {
    columns: sql`${fieldDaySql(values, period.fromField)} as begins, ${fieldDaySql(values, period.toField)} as ends,
      ${isEmptySql(values, period.toField)} as goes_on`,
    // A day of beginning that is unknown leaves all unknown, also where the end would settle it: as pack-kit has it.
    holds: sql`case when begins is null then null when goes_on then begins < period."to"
      when ends is null then null else begins < period."to" and ends >= period."to" end`,
  }
}

/** What is chosen of the records that are meant: all of them, or the latest. */
function chosen(aggregate: Aggregate): Sql {
  if (!isLatest(aggregate))
    return sql`
      count(*) filter (where belongs)::integer as chosen,
      count(*) filter (where belongs and number is null)::integer as numberless,
      sum(number) filter (where belongs) as total,
      coalesce(bool_and(number is null or (number = trunc(number) and abs(number) <= 9007199254740991)) filter (where belongs), true)
        as "isWhole"`
  return sql`
    least(count(*) filter (where belongs), 1)::integer as chosen,
    (count(*) filter (where belongs) > 0 and ${latest(sql`number`)} is null)::integer as numberless,
    ${latest(sql`number`)} as total, false as "isWhole"`
}

const latest = (what: Sql): Sql => sql`(array_agg(${what} order by latest_on desc, id desc) filter (where belongs))[1]`

const firstIds = (ids: Sql): Sql => sql`coalesce((${ids})[1:${sql.lit(mostIds)}], '{}')`

/** Ids of the records that do not say enough; only where there are any, so that all others need not be sorted. */
const missingIds = (aggregate: Aggregate): Sql =>
  isLatest(aggregate)
    ? sql`select unit_id, period_from, ${firstIds(sql`array_agg(id order by id) filter (where belongs is null)`)}
        || case when count(*) filter (where belongs) > 0 and ${latest(sql`number`)} is null then array[${latest(sql`id`)}]
          else '{}' end as ids
      from placed group by 1, 2`
    : sql`select unit_id, period_from, ${firstIds(sql`array_agg(id order by id)`)} as ids from placed
      where belongs is null or number is null group by 1, 2`

/** Ids of the records a number was made from: asked for when somebody looks, not kept for every value. */
const countedIds = (aggregate: Aggregate): Sql =>
  isLatest(aggregate)
    ? sql`select unit_id, period_from, case when ${latest(sql`number`)} is null then '{}' else array[${latest(sql`id`)}] end as ids
      from placed group by 1, 2`
    : sql`select unit_id, period_from, ${firstIds(sql`array_agg(id order by id)`)} as ids from placed
      where belongs and number is not null group by 1, 2`

/**
 * Counts the verified records of a register over units and periods, in one statement: each record is judged once, and only those that
 * may belong to a period are looked at again for it.
 */
export async function takeRows(
  trx: Trx,
  question: Question,
  units: CountedUnits,
  { withIds = false } = {},
): Promise<TakenOfUnit[]> {
  const { aggregate } = question
  const { take, where, period = 'asOfEnd' } = aggregate
  const field = take === 'count' ? null : 'sum' in take ? take.sum : take.latest
  const isPast = period === 'asOfEnd'
  const placed = placement(aggregate)
  const latestOn =
    typeof period === 'object' && 'dateField' in period ? sql`begins` : sql`verified_on::text collate "C"`
  const unit = units.byPlace ? sql`coalesce(heir."unitId", judged.place_id)` : sql`null::uuid`
  const toUnit = sql`left join json_to_recordset(${JSON.stringify(units.heirs)}::json) as heir("placeId" uuid, "from" text, "unitId" uuid)
    on heir."placeId" = judged.place_id and heir."from" = period."from"`
  const isAsked = units.byPlace && units.units !== null ? sql`${unit} = any(${[...units.units]}::uuid[])` : sql`true`
  const stood = sql`judged.since < period.ends_at and (judged.until is null or judged.until >= period.ends_at)`
  const { rows } = await sql<Omit<TakenOfUnit, 'known'> & { total: string | null }>`
    with period as materialized (
      select "from", "to", ${midnightOf(sql`"to"::date`)} as ends_at
      from json_to_recordset(${JSON.stringify(units.periods)}::json) as given("from" text collate "C", "to" text collate "C")),
    judged as materialized (
      select source.id, source.place_id, source.since, source.until, source.verified_on, ${placed.columns},
        ${where ? conditionSql(values, where) : sql`true`} as meant,
        ${field === null ? sql`1::numeric` : exactNumberSql(values, field)} as number
      from (${isPast ? pastRecords(question, units) : presentRecords(question, units)}) source
      ${units.byPlace ? sql`where source.place_id is not null` : sql``}),
    present as (${
      isPast
        ? sql`select judged.place_id, period."from", count(*) as "of" from judged join period on ${stood} group by 1, 2`
        : sql`select there.place_id, period."from", there."of" from period
            cross join (select place_id, count(*) as "of" from judged group by 1) there`
    }),
    totals as (
      select ${unit} as unit_id, judged."from" as period_from, sum(judged."of")::integer as "of"
      from present judged join period on period."from" = judged."from" ${toUnit}
      where ${isAsked} group by 1, 2),
    placed as (
      select judged.id, judged.number, ${unit} as unit_id, period."from" as period_from, ${latestOn} as latest_on,
        ${placed.holds} and judged.meant as belongs
      from judged join period on ${isPast ? stood : sql`true`} and (${placed.holds}) is not false ${toUnit}
      where judged.meant is not false and ${isAsked}),
    taken as (
      select unit_id, period_from, count(*) filter (where belongs is null)::integer as undecided, ${chosen(aggregate)}
      from placed group by unit_id, period_from),
    missing as (${missingIds(aggregate)}),
    counted as (${withIds ? countedIds(aggregate) : sql`select null::uuid as unit_id, '' as period_from, '{}'::uuid[] as ids where false`})
    select totals.unit_id as "unitId", totals.period_from as "from", totals."of", coalesce(undecided, 0) as undecided,
      coalesce(chosen, 0) as chosen, coalesce(numberless, 0) as numberless, total, coalesce("isWhole", true) as "isWhole",
      coalesce(counted.ids, '{}') as "countedIds", coalesce(missing.ids, '{}') as "missingIds"
    from totals
    left join taken on ${isSameUnit('taken', units.byPlace)}
    left join missing on ${isSameUnit('missing', units.byPlace)}
    left join counted on ${isSameUnit('counted', units.byPlace)}`.execute(trx)
  return rows.map(({ total, ...row }) => ({ ...row, known: total === null ? null : Number(total) }))
}

const isSameUnit = (table: string, byPlace: boolean): Sql => {
  const of = sql.table(table)
  const isSame = sql`${of}.period_from = totals.period_from`
  return byPlace ? sql`${isSame} and ${of}.unit_id = totals.unit_id` : isSame
}
