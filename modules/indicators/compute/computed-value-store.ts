import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/new-id.ts'
import type { FinishedValue } from '../rules/taken-row.ts'

/** A computed value of a unit (null: the province) and period. `isBare`: there is no record to say anything. */
export type ComputedRow = FinishedValue & { placeId: string | null; from: string; to: string; isBare: boolean }

export type ComputedOf = { tenantId: string; programme: string; indicator: string; hash: string; at: Date }

/** One at a time computes values of a programme, until the transaction ends: who comes later has read later. */
export async function lockComputing(trx: Trx, tenantId: string, programme: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`indicators ${tenantId} ${programme}`}, 0))`.execute(trx)
}

/** Stands for the province where places are compared: equal to itself, so that rows are joined by hashing. */
const nobody = sql`'00000000-0000-0000-0000-000000000000'::uuid`

/**
 * Writes computed values where they are others than before, and keeps what they were; a unit without records gets a row only where
 * it had one.
 * @returns how many values changed
 */
export async function putComputed(trx: Trx, of: ComputedOf, rows: readonly ComputedRow[]): Promise<number> {
  if (rows.length === 0) return 0
  const column = <Value>(of: (row: ComputedRow) => Value): Value[] => rows.map(of)
  const { rows: counted } = await sql<{ changed: number }>`
    with given as materialized (
      select id, "placeId", "from", "to", value, numerator, denominator, why, derivation::jsonb as derivation, "isBare"
      from unnest(${column(() => newId())}::uuid[], ${column(({ placeId }) => placeId)}::uuid[], ${column(({ from }) => from)}::date[],
        ${column(({ to }) => to)}::date[], ${column(({ value }) => value)}::double precision[],
        ${column(({ numerator }) => numerator)}::double precision[], ${column(({ denominator }) => denominator)}::double precision[],
        ${column(({ why }) => why)}::text[], ${column(({ derivation }) => JSON.stringify(derivation))}::text[],
        ${column(({ isBare }) => isBare)}::boolean[])
        as given(id, "placeId", "from", "to", value, numerator, denominator, why, derivation, "isBare")),
    before as materialized (
      select stored.*, given.id as given_id, (stored.value, stored.numerator, stored.denominator, stored.why, stored.derivation)
        is distinct from (given.value, given.numerator, given.denominator, given.why, given.derivation) as is_other
      from given join indicator_value stored on stored.tenant_id = ${of.tenantId} and stored.programme = ${of.programme}
        and stored.indicator = ${of.indicator} and stored.source = 'computed' and stored.period_from = given."from"
        and coalesce(stored.place_id, ${nobody}) = coalesce(given."placeId", ${nobody})),
    kept as (
      insert into indicator_value_change (tenant_id, value_id, version, value, numerator, denominator, why, reason, derivation,
        programme_hash, by_person_id, organization_id, at, replaced_at)
      select tenant_id, id, version, value, numerator, denominator, why, reason, derivation, programme_hash, by_person_id,
        organization_id, at, ${of.at}::timestamptz from before where is_other),
    updated as (
      update indicator_value stored set value = given.value, numerator = given.numerator, denominator = given.denominator,
        why = given.why, derivation = given.derivation, programme_hash = ${of.hash},
        version = stored.version + before.is_other::integer, at = case when before.is_other then ${of.at}::timestamptz else stored.at end
      from before join given on given.id = before.given_id
      where stored.tenant_id = ${of.tenantId} and stored.id = before.id
        and (before.is_other or stored.programme_hash <> ${of.hash})
      returning before.is_other),
    added as (
      insert into indicator_value (tenant_id, id, programme, indicator, place_id, period_from, period_to, source, value, numerator,
        denominator, why, derivation, programme_hash, at)
      select ${of.tenantId}::uuid, given.id, ${of.programme}, ${of.indicator}, given."placeId", given."from", given."to", 'computed',
        given.value, given.numerator, given.denominator, given.why, given.derivation, ${of.hash}, ${of.at}::timestamptz
      from given where not given."isBare" and not exists (select from before where before.given_id = given.id)
      returning 1)
    select ((select count(*) from updated where is_other) + (select count(*) from added))::integer as changed`.execute(
    trx,
  )
  return counted[0]?.changed ?? 0
}

export type UnitValueRow = { placeId: string | null; from: string; value: number | null }

/** Values of an indicator others divide by: computed ones, or of an entered indicator what was verified, else reported. */
export async function findDividing(
  trx: Trx,
  of: { tenantId: string; programme: string; indicator: string; isEntered: boolean },
): Promise<UnitValueRow[]> {
  const sources = of.isEntered ? ['verified', 'reported'] : ['computed']
  const { rows } = await sql<UnitValueRow>`
    select distinct on (place_id, period_from) place_id as "placeId", period_from as "from", value from indicator_value
    where tenant_id = ${of.tenantId} and programme = ${of.programme} and indicator = ${of.indicator}
      and source = any(${sources}::text[]) and value is not null
    order by place_id, period_from, source desc`.execute(trx)
  return rows
}

/** Units with a computed value of an indicator so far. */
export async function findComputedKeys(
  trx: Trx,
  of: { tenantId: string; programme: string; indicator: string },
): Promise<(string | null)[]> {
  const { rows } = await sql<{ placeId: string | null }>`
    select distinct place_id as "placeId" from indicator_value
    where tenant_id = ${of.tenantId} and programme = ${of.programme} and indicator = ${of.indicator} and source = 'computed'`.execute(
    trx,
  )
  return rows.map(({ placeId }) => placeId)
}
