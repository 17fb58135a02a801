import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { knownTo, versionColumns } from './place-lookup-store.ts'
import type { PlaceVersion } from './place-terms.ts'

/** Versions of any time that have one of these codes or of these folded names, with diacritics or without. */
export async function findVersionsCited(
  trx: Trx,
  tenantId: string,
  {
    codes,
    nameKeys,
    plainKeys,
  }: { codes: readonly string[]; nameKeys: readonly string[]; plainKeys: readonly string[] },
): Promise<PlaceVersion[]> {
  if (codes.length + nameKeys.length + plainKeys.length === 0) return []
  const { rows } = await sql<PlaceVersion>`
    select ${versionColumns} from known_place_version version
    where (version.code = any(${[...codes]}::text[]) or version.name_key = any(${[...nameKeys]}::text[])
      or version.plain_key = any(${[...plainKeys]}::text[])) and ${knownTo('version', tenantId)}
    order by version.valid_from nulls first, version.name, version.place_id`.execute(trx)
  return rows
}
