import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** A reported value that differs from what is computed of the same unit and period. */
export type DifferenceRow = {
  id: string
  version: number
  indicator: string
  placeId: string | null
  from: string
  to: string
  reported: number
  computed: number
  /** what the office looked over, if it did */
  verified: number | null
  organizationId: string | null
  organizationName: string | null
  reason: string | null
  reportedAt: Date
}

/** By how much values of an indicator may differ. */
export type Tolerance = { indicator: string; half: number }

const tolerances = (given: readonly Tolerance[]) =>
  sql`json_to_recordset(${JSON.stringify(given)}::json) as tolerance(indicator text, half double precision)`

const pairs = (tenantId: string, programme: string, given: readonly Tolerance[]) => sql`
  ${tolerances(given)}
  join indicator_value reported on reported.tenant_id = ${tenantId} and reported.programme = ${programme}
    and reported.indicator = tolerance.indicator and reported.source = 'reported' and reported.value is not null
  join indicator_value computed on computed.tenant_id = ${tenantId} and computed.programme = ${programme}
    and computed.indicator = tolerance.indicator and computed.source = 'computed' and computed.value is not null
    and computed.period_from = reported.period_from and computed.place_id is not distinct from reported.place_id
    and abs(computed.value - reported.value) > tolerance.half`

const columns = sql`reported.id, reported.version, reported.indicator, reported.place_id as "placeId", reported.period_from as "from",
  reported.period_to as "to", reported.value as reported, computed.value as computed, reported.reason,
  reported.organization_id as "organizationId", reported.at as "reportedAt"`

/** Notes those nobody was told of yet, each version of a reported value once, and answers them. */
export async function noteUntold(
  trx: Trx,
  tenantId: string,
  programme: string,
  given: readonly Tolerance[],
  at: Date,
): Promise<DifferenceRow[]> {
  const { rows } = await sql<DifferenceRow>`
    with found as materialized (
      select ${columns} from ${pairs(tenantId, programme, given)}
      where not exists (select from indicator_difference told where told.tenant_id = ${tenantId} and told.value_id = reported.id
        and told.version = reported.version)),
    noted as (
      insert into indicator_difference (tenant_id, value_id, version, computed, told_at)
      select ${tenantId}::uuid, id, version, computed, ${at}::timestamptz from found on conflict do nothing returning value_id)
    select found.*, null::double precision as verified, organization.name as "organizationName"
    from found join noted on noted.value_id = found.id
    left join organization on organization.tenant_id = ${tenantId} and organization.id = found."organizationId"`.execute(
    trx,
  )
  return rows
}

/** `isOpen`: only what the office has not looked over since; `awaits`: the agency's reason, or the office that looks it over. */
export type DifferenceWish = {
  isOpen: boolean
  awaits: 'agency' | 'office' | null
  limit: number
  afterId: string | null
}

/** A page of what differs, the newest report first. */
export async function listDifferences(
  trx: Trx,
  tenantId: string,
  programme: string,
  given: readonly Tolerance[],
  of: DifferenceWish,
): Promise<DifferenceRow[]> {
  const { rows } = await sql<DifferenceRow>`
    select ${columns}, verified.value as verified, organization.name as "organizationName"
    from ${pairs(tenantId, programme, given)}
    left join indicator_value verified on verified.tenant_id = ${tenantId} and verified.programme = ${programme}
      and verified.indicator = reported.indicator and verified.source = 'verified' and verified.period_from = reported.period_from
      and verified.place_id is not distinct from reported.place_id and verified.value is not null
    left join organization on organization.tenant_id = ${tenantId} and organization.id = reported.organization_id
    where ${of.isOpen ? sql`(verified.id is null or verified.at < reported.at)` : sql`true`}
      ${
        of.awaits === null
          ? sql``
          : sql`and (verified.id is null or verified.at < reported.at)
        and reported.reason is ${of.awaits === 'agency' ? sql`null` : sql`not null`}`
      }
      ${of.afterId === null ? sql`` : sql`and reported.id < ${of.afterId}`}
    order by reported.id desc limit ${of.limit}`.execute(trx)
  return rows
}
