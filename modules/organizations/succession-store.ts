import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { Certainty } from './organization-terms.ts'

/** Who takes over from whom on a day. `fields` null: everything; position 1: the main successor. */
export type Succession = {
  predecessorId: string
  successorId: string
  /** yyyy-mm-dd */
  on: string
  position: number
  fields: readonly string[] | null
  predecessorEnds: boolean
  certainty: Certainty
  reorganizationId: string
}

/** Records successions; the lives of both sides are checked when the transaction ends. */
export async function insertSuccessions(trx: Trx, tenantId: string, rows: readonly Succession[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into organization_succession (tenant_id, predecessor_id, successor_id, on_date, position, fields, predecessor_ends, certainty,
      reorganization_id)
    select ${tenantId}, given."predecessorId", given."successorId", given."on", given.position, given.fields, given."predecessorEnds",
      given.certainty, given."reorganizationId"
    from json_to_recordset(${JSON.stringify(rows)}::json) as given("predecessorId" uuid, "successorId" uuid, "on" date, position integer,
      fields text[], "predecessorEnds" boolean, certainty text, "reorganizationId" uuid)`.execute(trx)
}

export async function deleteSuccessions(trx: Trx, tenantId: string, reorganizationId: string): Promise<void> {
  await sql`delete from organization_succession where tenant_id = ${tenantId} and reorganization_id = ${reorganizationId}`.execute(
    trx,
  )
}

/** Columns of a Succession from `organization_succession succession`. */
export const successionColumns = sql`succession.predecessor_id as "predecessorId", succession.successor_id as "successorId",
  succession.on_date as "on", succession.position, succession.fields, succession.predecessor_ends as "predecessorEnds",
  succession.certainty, succession.reorganization_id as "reorganizationId"`

export type CurrentUnit = { organizationId: string; id: string; name: string; shortName: string | null }

/**
 * For agencies that have ended, the living ones of a day their work came to, however many reorganizations later, main
 * successors first. An agency that lives, or whose work nobody took over, has no row.
 */
export async function findCurrentUnits(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
  on: string,
): Promise<CurrentUnit[]> {
  if (organizationIds.length === 0) return []
  const { rows } = await sql<CurrentUnit>`
    with recursive chain(root, id, place) as (
      select root, root, array[]::integer[] from unnest(${[...organizationIds]}::uuid[]) root
      union
      select chain.root, succession.successor_id, chain.place || succession.position
      from chain join organization_succession succession on succession.tenant_id = ${tenantId}
        and succession.predecessor_id = chain.id and succession.predecessor_ends and succession.on_date <= ${on})
    select chain.root as "organizationId", organization.id, organization.name, organization.short_name as "shortName"
    from chain join organization on organization.tenant_id = ${tenantId} and organization.id = chain.id
    where chain.root <> chain.id and organization.valid_from <= ${on} and (organization.valid_to is null or organization.valid_to > ${on})
    group by 1, 2, 3, 4 order by 1, min(chain.place), 3`.execute(trx)
  return rows
}

/** Successions between two days (both included), newest first, at most `most`. */
export async function findSuccessionsBetween(
  trx: Trx,
  tenantId: string,
  { from, to }: { from: string | null; to: string | null },
  most: number,
): Promise<Succession[]> {
  const { rows } = await sql<Succession>`
    select ${successionColumns} from organization_succession succession
    where succession.tenant_id = ${tenantId} and succession.on_date >= coalesce(${from}::date, '-infinity')
      and succession.on_date <= coalesce(${to}::date, 'infinity')
    order by succession.on_date desc, succession.successor_id, succession.position, succession.predecessor_id limit ${most}`.execute(
    trx,
  )
  return rows
}

/** For agencies that take over or pass something on at a day (yyyy-mm-dd) or later, the first such day. */
export async function findLaterSuccessions(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
  on: string,
): Promise<{ id: string; on: string }[]> {
  const ids = sql`any(${[...organizationIds]}::uuid[])`
  const { rows } = await sql<{ id: string; on: string }>`
    select id, min(on_date) as "on" from (
      select predecessor_id as id, on_date from organization_succession
      where tenant_id = ${tenantId} and predecessor_id = ${ids} and on_date >= ${on}
      union all
      select successor_id, on_date from organization_succession
      where tenant_id = ${tenantId} and successor_id = ${ids} and on_date >= ${on}) later group by id`.execute(trx)
  return rows
}

/** The successions of one reorganization, main successors first. */
export async function findSuccessionsOf(trx: Trx, tenantId: string, reorganizationId: string): Promise<Succession[]> {
  const { rows } = await sql<Succession>`
    select ${successionColumns} from organization_succession succession
    where succession.tenant_id = ${tenantId} and succession.reorganization_id = ${reorganizationId}
    order by succession.predecessor_id, succession.position`.execute(trx)
  return rows
}

/** Closed agencies whose whole work came, on a day, to this living one and to no other. */
export async function findMergedInto(
  trx: Trx,
  tenantId: string,
  organizationId: string,
  on: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive earlier(id) as (
      select ${organizationId}::uuid
      union
      select succession.predecessor_id from earlier join organization_succession succession
        on succession.tenant_id = ${tenantId} and succession.successor_id = earlier.id and succession.predecessor_ends
          and succession.on_date <= ${on})
    select id from earlier where id <> ${organizationId}::uuid`.execute(trx)
  const ids = rows.map(({ id }) => id)
  const current = Map.groupBy(await findCurrentUnits(trx, tenantId, ids, on), (unit) => unit.organizationId)
  return ids.filter((id) => current.get(id)?.length === 1)
}
