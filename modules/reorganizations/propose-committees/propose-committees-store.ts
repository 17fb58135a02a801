import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { CommitteeFacts } from '../rules/propose-committees.ts'

/** People's Committees of districts and communes that live across a day and have a place; one of these places where some are named. */
export async function findCommitteesAcross(
  trx: Trx,
  tenantId: string,
  on: string,
  placeIds?: readonly string[],
): Promise<CommitteeFacts[]> {
  const ofThese = placeIds ? sql`place_id = any(${[...placeIds]}::uuid[])` : sql`place_id is not null`
  const { rows } = await sql<CommitteeFacts>`
    select organization_id as id, name, level, place_id as "placeId", parent_id as "parentId" from organization_version
    where tenant_id = ${tenantId} and kind = 'people_committee' and level in ('district', 'commune') and ${ofThese}
      and valid_from < ${on} and valid_to is null
    order by rank, name, organization_id`.execute(trx)
  return rows
}

/** What becomes of these places on a day: who takes over their land, and what everything concerned is called then. */
export async function findPlacesOfDay(trx: Trx, placeIds: readonly string[], on: string) {
  const successions = await sql<{ predecessorId: string; successorId: string }>`
    select distinct predecessor_id as "predecessorId", successor_id as "successorId" from place_succession
    where on_date = ${on} and predecessor_id = any(${[...placeIds]}::uuid[])`.execute(trx)
  const concerned = [...placeIds, ...successions.rows.map(({ successorId }) => successorId)]
  const names = await sql<{ id: string; name: string }>`
    select place_id as id, name from known_place_version
    where place_id = any(${concerned}::uuid[]) and (valid_from is null or valid_from <= ${on}) and (valid_to is null or valid_to > ${on})`.execute(
    trx,
  )
  return { successions: successions.rows, names: new Map(names.rows.map(({ id, name }) => [id, name])) }
}
