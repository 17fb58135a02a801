import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** A pump station of the fictional kind of sheet; `writes` counts how often it was written. */
export type PumpStation = {
  code: string
  name: string
  capacity: number | null
  builtOn: string | null
  state: string | null
  feeds: string | null
  uses: readonly string[]
  writes: number
}

/** Made by tests on their own database. */
export const pumpStationTable = `
  create table pump_station (tenant_id uuid not null, code text not null, name text not null, capacity numeric, built_on date,
    state text, feeds text, uses text[] not null default '{}', writes integer not null default 1,
    primary key (tenant_id, code), constraint pump_station_name unique (tenant_id, name),
    foreign key (tenant_id, feeds) references pump_station (tenant_id, code));
  grant select, insert, update, delete on pump_station to dondoc_app`

export async function findStations(
  trx: Trx,
  tenantId: string,
  codes: readonly string[] | null,
): Promise<PumpStation[]> {
  const { rows } = await sql<PumpStation>`
    select code, name, capacity::float8 as capacity, built_on as "builtOn", state, feeds, uses, writes from pump_station
    where tenant_id = ${tenantId} and (${codes === null} or code = any(${[...(codes ?? [])]}::text[])) order by code`.execute(
    trx,
  )
  return rows
}

export async function insertStations(
  trx: Trx,
  tenantId: string,
  rows: readonly Omit<PumpStation, 'writes'>[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into pump_station (tenant_id, code, name, capacity, built_on, state, feeds, uses)
    select ${tenantId}, code, name, capacity, "builtOn", state, feeds, coalesce(uses, '{}')
    from json_to_recordset(${JSON.stringify(rows)}::json) as given(code text, name text, capacity numeric, "builtOn" date, state text,
      feeds text, uses text[])`.execute(trx)
}

export async function updateStation(trx: Trx, tenantId: string, row: Omit<PumpStation, 'writes'>): Promise<void> {
  await sql`
    update pump_station set name = ${row.name}, capacity = ${row.capacity}, built_on = ${row.builtOn}, state = ${row.state},
      feeds = ${row.feeds}, uses = ${[...row.uses]}, writes = writes + 1
    where tenant_id = ${tenantId} and code = ${row.code}`.execute(trx)
}
