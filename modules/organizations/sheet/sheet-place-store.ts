import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** A place as it is, or was, for some days. */
export type FoundPlace = {
  id: string
  kind: string
  name: string
  code: string | null
  plainKey: string
  validFrom: string | null
  validTo: string | null
}

const placeColumns = sql`version.place_id as id, version.kind, version.name, version.code, version.plain_key as "plainKey",
  version.valid_from as "validFrom", version.valid_to as "validTo"`

/** Versions of any time that have one of these codes, or one of these names without diacritics and kind. */
export async function findPlacesNamed(
  trx: Trx,
  tenantId: string,
  { codes, plainKeys }: { codes: readonly string[]; plainKeys: readonly string[] },
): Promise<FoundPlace[]> {
  if (codes.length + plainKeys.length === 0) return []
  const { rows } = await sql<FoundPlace>`
    select ${placeColumns} from known_place_version version
    where (version.tenant_id is null or version.tenant_id = ${tenantId})
      and (version.code = any(${[...codes]}::text[]) or version.plain_key = any(${[...plainKeys]}::text[]))`.execute(
    trx,
  )
  return rows
}

/** What these places are called on a day, or on the day nearest to it. */
export async function findPlaceNames(
  trx: Trx,
  tenantId: string,
  ids: readonly string[],
  on: string,
): Promise<ReadonlyMap<string, FoundPlace>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<FoundPlace>`
    select distinct on (version.place_id) ${placeColumns} from known_place_version version
    where (version.tenant_id is null or version.tenant_id = ${tenantId}) and version.place_id = any(${[...ids]}::uuid[])
    order by version.place_id, greatest(version.valid_from - ${on}::date, ${on}::date - version.valid_to + 1, 0)`.execute(
    trx,
  )
  return new Map(rows.map((row) => [row.id, row]))
}
