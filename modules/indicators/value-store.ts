import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/new-id.ts'
import type { Derivation, Why } from './rules/taken-row.ts'

/** Computed from records, reported by an agency, verified by the office: three things beside each other. */
export const valueSources = ['computed', 'reported', 'verified'] as const
export type ValueSource = (typeof valueSources)[number]

/** Which value: of a unit (null: the province) in the period that begins on a day. */
export type ValueKey = { programme: string; indicator: string; placeId: string | null; from: string }

export type ValueRow = {
  id: string
  indicator: string
  placeId: string | null
  from: string
  to: string
  source: ValueSource
  value: number | null
  numerator: number | null
  denominator: number | null
  why: Why
  reason: string | null
  derivation: Derivation | null
  version: number
  byName: string | null
  organizationId: string | null
  organizationName: string | null
  at: Date
}

const columns = sql`stored.id, stored.indicator, stored.place_id as "placeId", stored.period_from as "from", stored.period_to as "to",
  stored.source, stored.value, stored.numerator, stored.denominator, stored.why, stored.reason, stored.version,
  stored.organization_id as "organizationId", stored.at`
const names = sql`person.full_name as "byName", organization.name as "organizationName"`
const joins = (tenantId: string) => sql`
  left join person on person.tenant_id = ${tenantId} and person.id = stored.by_person_id
  left join organization on organization.tenant_id = ${tenantId} and organization.id = stored.organization_id`

/** Of what values are wanted. What is left out is not narrowed. */
export type ValueFilter = {
  programme: string
  indicators: readonly string[]
  sources?: readonly ValueSource[]
  placeIds?: readonly (string | null)[]
  /** first days of periods */
  froms?: readonly string[]
}

const conditions = (tenantId: string, { programme, indicators, sources, placeIds, froms }: ValueFilter) =>
  sql.join(
    [
      sql`stored.tenant_id = ${tenantId} and stored.programme = ${programme} and stored.indicator = any(${[...indicators]}::text[])`,
      ...(sources ? [sql`stored.source = any(${[...sources]}::text[])`] : []),
      ...(froms ? [sql`stored.period_from = any(${[...froms]}::date[])`] : []),
      ...(placeIds
        ? [
            sql`(stored.place_id = any(${placeIds.filter((id) => id !== null)}::uuid[]) or (stored.place_id is null and ${placeIds.includes(null)}))`,
          ]
        : []),
    ],
    sql` and `,
  )

export type BareValue = Pick<
  ValueRow,
  'indicator' | 'placeId' | 'from' | 'to' | 'source' | 'value' | 'numerator' | 'denominator' | 'why'
>

/** Values without how they came about, for pictures over many units. */
export async function findValues(trx: Trx, tenantId: string, filter: ValueFilter): Promise<BareValue[]> {
  if (filter.indicators.length === 0) return []
  const { rows } = await sql<BareValue>`
    select stored.indicator, stored.place_id as "placeId", stored.period_from as "from", stored.period_to as "to", stored.source,
      stored.value, stored.numerator, stored.denominator, stored.why
    from indicator_value stored where ${conditions(tenantId, filter)}`.execute(trx)
  return rows
}

/** Values with their derivation and who is behind them. */
export async function findWholeValues(trx: Trx, tenantId: string, filter: ValueFilter): Promise<ValueRow[]> {
  if (filter.indicators.length === 0) return []
  const { rows } = await sql<ValueRow>`
    select ${columns}, stored.derivation, ${names} from indicator_value stored ${joins(tenantId)}
    where ${conditions(tenantId, filter)}
    order by stored.period_from desc, stored.place_id, stored.source`.execute(trx)
  return rows
}

/** The three values of a unit and period, those that are there, locked against being entered twice at once. */
export async function lockValues(trx: Trx, tenantId: string, key: ValueKey): Promise<ValueRow[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`value ${tenantId} ${Object.values(key).join(' ')}`}, 0))`.execute(
    trx,
  )
  return findWholeValues(trx, tenantId, {
    programme: key.programme,
    indicators: [key.indicator],
    placeIds: [key.placeId],
    froms: [key.from],
  })
}

export type EnteredValue = ValueKey & {
  source: 'reported' | 'verified'
  to: string
  value: number | null
  numerator: number | null
  denominator: number | null
  reason: string | null
  hash: string
  personId: string
  organizationId: string | null
  at: Date
}

/** Enters values, each of another unit, period or source; what was there is kept with who, when and why. */
export async function putEntered(trx: Trx, tenantId: string, rows: readonly EnteredValue[]): Promise<void> {
  if (rows.length === 0) return
  const given = sql`json_to_recordset(${JSON.stringify(rows.map((row) => ({ ...row, id: newId() })))}::json) as given(id uuid,
    programme text, indicator text, "placeId" uuid, "from" date, "to" date, source text, value double precision,
    numerator double precision, denominator double precision, reason text, hash text, "personId" uuid, "organizationId" uuid,
    at timestamptz)`
  await sql`
    insert into indicator_value_change (tenant_id, value_id, version, value, numerator, denominator, why, reason, derivation,
      programme_hash, by_person_id, organization_id, at, replaced_at)
    select stored.tenant_id, stored.id, stored.version, stored.value, stored.numerator, stored.denominator, stored.why, stored.reason,
      stored.derivation, stored.programme_hash, stored.by_person_id, stored.organization_id, stored.at, given.at
    from ${given} join indicator_value stored on stored.tenant_id = ${tenantId} and stored.programme = given.programme
      and stored.indicator = given.indicator and stored.source = given.source and stored.period_from = given."from"
      and stored.place_id is not distinct from given."placeId"`.execute(trx)
  await sql`
    insert into indicator_value as stored (tenant_id, id, programme, indicator, place_id, period_from, period_to, source, value,
      numerator, denominator, reason, programme_hash, by_person_id, organization_id, at)
    select ${tenantId}::uuid, id, programme, indicator, "placeId", "from", "to", source, value, numerator, denominator, reason, hash,
      "personId", "organizationId", at from ${given}
    on conflict on constraint indicator_value_once do update set value = excluded.value, numerator = excluded.numerator,
      denominator = excluded.denominator, reason = excluded.reason, programme_hash = excluded.programme_hash,
      by_person_id = excluded.by_person_id, organization_id = excluded.organization_id, at = excluded.at,
      version = stored.version + 1`.execute(trx)
}

export type FormerValue = {
  valueId: string
  version: number
  value: number | null
  why: Why
  reason: string | null
  byName: string | null
  at: Date
  replacedAt: Date
}

/** What values were before, the newest first. */
export async function findFormerValues(
  trx: Trx,
  tenantId: string,
  valueIds: readonly string[],
): Promise<FormerValue[]> {
  if (valueIds.length === 0) return []
  const { rows } = await sql<FormerValue>`
    select former.value_id as "valueId", former.version, former.value, former.why, former.reason, person.full_name as "byName",
      former.at, former.replaced_at as "replacedAt"
    from indicator_value_change former
    left join person on person.tenant_id = ${tenantId} and person.id = former.by_person_id
    where former.tenant_id = ${tenantId} and former.value_id = any(${[...valueIds]}::uuid[])
    order by former.value_id, former.version desc`.execute(trx)
  return rows
}
