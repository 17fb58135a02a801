import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** Names of things by their id. */
export type Names = ReadonlyMap<string, string>

type Row = { id: string; name: string }
const toNames = (rows: readonly Row[]): Names => new Map(rows.map(({ id, name }) => [id, name]))

/** Directives as they are cited: kind by number and symbol, then what about. */
export async function findDirectiveNames(trx: Trx, tenantId: string, ids: readonly string[]): Promise<Names> {
  const { rows } = await sql<Row>`
    select id, concat_ws(' – ', nullif(concat_ws('/', number, symbol), ''), subject) as name from directive
    where tenant_id = ${tenantId} and id = any(${[...ids]}::uuid[])`.execute(trx)
  return toNames(rows)
}

export async function findPersonNames(trx: Trx, tenantId: string, ids: readonly string[]): Promise<Names> {
  const { rows } = await sql<Row>`
    select id, full_name as name from person where tenant_id = ${tenantId} and id = any(${[...ids]}::uuid[])`.execute(
    trx,
  )
  return toNames(rows)
}

/** Places as they are called on a day (yyyy-mm-dd), or were called last. */
export async function findPlaceNames(trx: Trx, ids: readonly string[], day: string): Promise<Names> {
  const { rows } = await sql<Row>`
    select distinct on (place_id) place_id as id, name from known_place_version
    where place_id = any(${[...ids]}::uuid[]) and coalesce(valid_from, '-infinity') <= ${day}::date
    order by place_id, valid_from desc`.execute(trx)
  return toNames(rows)
}
