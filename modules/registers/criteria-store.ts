import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { afterBeginning, countedUpTo, type SearchedWord } from '../../platform/search/searched-words.ts'
import { foldText } from './record-index.ts'
import type { RecordStage } from './record-row.ts'
import type { RecordFilter } from './rules/record-filter.ts'

export type Condition = RawBuilder<SqlBool>

/**
 * One thing asked of records, said twice: `having`, the ids of all that have it (null where that is most of them); `occurs`,
 * whether the `record` at hand has it, as a look-up by its id.
 */
export type Criterion = { having: RawBuilder<{ id: string }> | null; occurs: Condition }

type Of = { tenantId: string; register: string }

const own = ({ tenantId, register }: Of) => sql`held.tenant_id = ${tenantId} and held.register = ${register}`

const ofRecord = ({ tenantId }: Of) => sql`held.tenant_id = ${tenantId} and held.record_id = record.id`

/** `limit` keeps it a look-up by record. */
const isThere = (from: RawBuilder<unknown>): Condition => sql`coalesce((select true from ${from} limit 1), false)`

/** Over `register_value held`; only comparisons that may use an index under row-level security. */
function valueCondition({ as, operation, given }: RecordFilter): RawBuilder<unknown> {
  const [first = ''] = given
  if (as === 'number' || as === 'count') {
    const number = sql`${Number(first)}::double precision`
    if (operation === 'min') return sql`held.number_value >= ${number}`
    if (operation === 'max') return sql`held.number_value <= ${number}`
    return operation === 'known'
      ? sql`held.number_value is not null`
      : sql`held.number_value = any(${given.map(Number)}::double precision[])`
  }
  if (as === 'date') {
    if (operation === 'min') return sql`held.date_value >= ${first}::date`
    if (operation === 'max') return sql`held.date_value <= ${first}::date`
    return operation === 'known' ? sql`held.date_value is not null` : sql`held.date_value = any(${given}::date[])`
  }
  if (operation === 'known') return sql`held.text_value is not null`
  const asked = as === 'text' ? given.map(foldText) : given
  const [beginning = ''] = asked
  return operation === 'begins'
    ? sql`held.text_value >= ${beginning} and held.text_value < ${afterBeginning(beginning)}`
    : sql`held.text_value = any(${asked}::text[])`
}

function filterCriterion(of: Of, filter: RecordFilter): Criterion {
  const field = sql`held.field = ${filter.field.code}`
  if (filter.operation === 'unknown')
    return { having: null, occurs: sql`not ${isThere(sql`register_value held where ${ofRecord(of)} and ${field}`)}` }
  const condition = valueCondition(filter)
  return {
    having: sql`select held.record_id as id from register_value held where ${own(of)} and ${field} and ${condition}`,
    occurs: isThere(sql`register_value held where ${ofRecord(of)} and ${field} and ${condition}`),
  }
}

/** Filters as criteria; both ends of a range of a field are one, since each alone is what most records have. */
export function filterCriteria(of: Of, filters: readonly RecordFilter[]): Criterion[] {
  const upperEnds = new Map(
    filters.flatMap((filter): [string, RecordFilter][] =>
      filter.operation === 'max' && filter.as !== 'count' ? [[filter.field.code, filter]] : [],
    ),
  )
  const paired = new Set<RecordFilter>()
  const ranges = filters.flatMap((lower): Criterion[] => {
    const upper = upperEnds.get(lower.field.code)
    if (lower.operation !== 'min' || upper === undefined || paired.has(upper)) return []
    paired.add(lower).add(upper)
    const range = sql`held.field = ${lower.field.code} and ${valueCondition(lower)} and ${valueCondition(upper)}`
    return [
      {
        having: sql`select held.record_id as id from register_value held where ${own(of)} and ${range}`,
        occurs: isThere(sql`register_value held where ${ofRecord(of)} and ${range}`),
      },
    ]
  })
  return [...ranges, ...filters.filter((filter) => !paired.has(filter)).map((filter) => filterCriterion(of, filter))]
}

export function wordCriterion(of: Of, { word, isBeginning }: SearchedWord): Criterion {
  const range = isBeginning
    ? sql`held.word >= ${word} and held.word < ${afterBeginning(word)}`
    : sql`held.word = ${word}`
  return {
    having: sql`select held.record_id as id from register_word held where ${own(of)} and ${range}`,
    occurs: isThere(sql`register_word held where ${ofRecord(of)} and ${range}`),
  }
}

export const stageCriterion = (of: Of, stage: RecordStage): Criterion => ({
  having: sql`select held.id from register_record held where ${own(of)} and held.stage = ${stage} and held.removed_at is null`,
  occurs: sql`record.stage = ${stage}`,
})

/** Records of some places, or kept in the name of some agencies: what somebody sees who does not see the whole register. */
export function areaCriterion(
  of: Of,
  area: { placeIds: readonly string[]; organizationIds: readonly string[] },
): Criterion {
  const places = sql`any(${[...area.placeIds]}::uuid[])`
  const agencies = sql`any(${[...area.organizationIds]}::uuid[])`
  return {
    having: sql`select held.id from register_record held where ${own(of)} and held.removed_at is null and held.place_id = ${places}
      union select held.id from register_record held where held.tenant_id = ${of.tenantId} and held.register = ${of.register}
        and held.removed_at is null and held.keeper_organization_id = ${agencies}`,
    occurs: sql`(record.place_id = ${places} or record.keeper_organization_id = ${agencies})`,
  }
}

/** Records of exactly these places. */
export const placeCriterion = (of: Of, placeIds: readonly string[]): Criterion => ({
  having: sql`select held.id from register_record held where ${own(of)} and held.removed_at is null
    and held.place_id = any(${[...placeIds]}::uuid[])`,
  occurs: sql`record.place_id = any(${[...placeIds]}::uuid[])`,
})

/**
 * How a list is found: among these records alone, or along its order; with what is left to be looked at of each. The same once more for
 * whoever needs all that fits rather than the first of an order: `wide`, ids of all that has each thing left, `odd` the conditions
 * that can only be looked at.
 */
export type Narrowed = {
  among: readonly string[] | null
  rest: Condition[]
  wide: RawBuilder<{ id: string }>[]
  odd: Condition[]
}

/** What so many records have at most is fetched, and the rest looked at one by one. */
const fewAlone = 4000
const fewTogether = 2000

/**
 * Decides how to go about some criteria, by how many records have each, counted no further than tells: the few that have rare things
 * are fetched first; where all are common the list is walked along its order.
 */
export async function narrow(trx: Trx, criteria: readonly Criterion[]): Promise<Narrowed> {
  const drivers = criteria.flatMap((criterion) =>
    criterion.having === null ? [] : [{ ...criterion, having: criterion.having }],
  )
  const others = criteria.filter(({ having }) => having === null).map(({ occurs }) => occurs)
  if (drivers.length === 0) return { among: null, rest: others, wide: [], odd: others }
  const arms = drivers.map(
    ({ having }, index) => sql`select ${sql.lit(index)} as place,
      (select count(*)::integer from (select from (${having}) found limit ${countedUpTo}) counted) as count`,
  )
  const { rows } = await sql<{
    place: number
    count: number
  }>`${sql.join(arms, sql` union all `)} order by place`.execute(trx)
  const counted = drivers
    .map((driver, index) => ({ ...driver, count: rows[index]?.count ?? 0 }))
    .sort((one, other) => one.count - other.count)
  const few = counted.filter(({ count }) => count < countedUpTo)
  const left = (except: number) => ({
    rest: [...counted.slice(except).map(({ occurs }) => occurs), ...others],
    wide: counted.slice(except).map(({ having }) => having),
    odd: others,
  })
  const fetch = async (parts: readonly RawBuilder<unknown>[], most: number): Promise<string[] | null> => {
    const joined = sql.join(parts, sql` intersect `)
    const found = await sql<{ id: string }>`select id from (${joined}) found limit ${most + 1}`.execute(trx)
    return found.rows.length > most ? null : [...new Set(found.rows.map(({ id }) => id))]
  }
  if (few.length > 1) {
    const ids = await fetch(
      few.map(({ having }) => having),
      fewTogether,
    )
    if (ids !== null) return { among: ids, ...left(few.length) }
  }
  const [rarest] = counted
  if (rarest && rarest.count < fewAlone) {
    const ids = await fetch([rarest.having], fewAlone)
    if (ids !== null) return { among: ids, ...left(1) }
  }
  return { among: null, ...left(0) }
}
