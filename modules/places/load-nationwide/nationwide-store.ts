import { sql } from 'kysely'
import type { Database, Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/new-id.ts'
import { insertSuccessionRows, insertVersionRows } from '../place-row-store.ts'
import type { NationwidePlaces } from '../rules/nationwide/nationwide-data.ts'

const referenceName = 'places'

/** Which version of the nationwide places is loaded; null before the first time. */
export async function findLoadedVersion({ kysely }: Pick<Database, 'kysely'>): Promise<string | null> {
  const row = await kysely
    .selectFrom('reference_load')
    .select('version')
    .where('name', '=', referenceName)
    .executeTakeFirst()
  return row?.version ?? null
}

/** One load at a time: the second waits, then finds it done. */
export async function lockLoading(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('dondoc reference places'))`.execute(trx)
}

/** Ids of the nationwide places by their keys, those not yet there made. */
async function ensurePlaces(trx: Trx, keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await trx
    .selectFrom('place')
    .select(['id', 'source_key as key'])
    .where('tenant_id', 'is', null)
    .where('source_key', 'is not', null)
    .execute()
  const ids = new Map(rows.map(({ key, id }) => [key ?? '', id]))
  const missing = keys.filter((key) => !ids.has(key)).map((key) => ({ key, id: newId() }))
  await sql`
    insert into place (id, source_key) select id, key
    from json_to_recordset(${JSON.stringify(missing)}::json) as given(id uuid, key text)`.execute(trx)
  for (const { key, id } of missing) ids.set(key, id)
  return ids
}

/**
 * Makes the nationwide places those given: ids stay by key, versions and successions are written anew. A place no longer given
 * keeps its last versions, for something may refer to it, without their codes and marked as to be confirmed.
 */
export async function replaceNationwide(
  trx: Trx,
  { places, successions }: NationwidePlaces,
  load: { version: string; now: Date },
): Promise<void> {
  const ids = await ensurePlaces(
    trx,
    places.map(({ key }) => key),
  )
  const idOf = (key: string) => {
    const id = ids.get(key)
    if (id === undefined) throw new Error(`no place "${key}"`)
    return id
  }
  const given = places.map(({ key }) => idOf(key))
  await sql`delete from place_succession where tenant_id is null`.execute(trx)
  await sql`delete from place_version where tenant_id is null and place_id = any(${given}::uuid[])`.execute(trx)
  await sql`
    update place_version set code = null, certainty = 'uncertain', note = 'Không còn trong dữ liệu toàn quốc.'
    where tenant_id is null`.execute(trx)
  await insertVersionRows(
    trx,
    null,
    places.flatMap(({ key, versions }) =>
      versions.map(({ parentKey, ...version }) => ({
        ...version,
        placeId: idOf(key),
        parentId: parentKey === null ? null : idOf(parentKey),
      })),
    ),
  )
  await insertSuccessionRows(
    trx,
    null,
    successions.map(({ predecessorKey, successorKey, ...succession }) => ({
      ...succession,
      predecessorId: idOf(predecessorKey),
      successorId: idOf(successorKey),
      reorganizationId: null,
    })),
  )
  await sql`
    insert into reference_load (name, version, loaded_at) values (${referenceName}, ${load.version}, ${load.now})
    on conflict (name) do update set version = excluded.version, loaded_at = excluded.loaded_at`.execute(trx)
  await sql`analyze place, place_version, place_succession`.execute(trx)
}
