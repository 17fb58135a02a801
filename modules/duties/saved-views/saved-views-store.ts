import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

export type SavedViewRow = {
  id: string
  version: number
  personId: string
  ownerName: string
  name: string
  query: unknown
  isShared: boolean
}

const columns = sql`view.id, view.version, view.person_id as "personId", owner.full_name as "ownerName", view.name, view.query,
  view.is_shared as "isShared"`
const tables = sql`saved_view view
  join person owner on owner.tenant_id = view.tenant_id and owner.id = view.person_id`

/** Somebody's own views in their order, then those that others share, by name. */
export async function listSavedViewRows(trx: Trx, tenantId: string, personId: string): Promise<SavedViewRow[]> {
  const { rows } = await sql<SavedViewRow>`
    (select ${columns} from ${tables} where view.tenant_id = ${tenantId} and view.person_id = ${personId}
      order by view.position, view.id)
    union all
    (select ${columns} from ${tables} where view.tenant_id = ${tenantId} and view.is_shared and view.person_id <> ${personId}
      order by view.name, view.id)`.execute(trx)
  return rows
}

/** Locks a view until the transaction ends. */
export async function lockSavedView(trx: Trx, tenantId: string, viewId: string): Promise<SavedViewRow | undefined> {
  const { rows } = await sql<SavedViewRow>`
    select ${columns} from ${tables} where view.tenant_id = ${tenantId} and view.id = ${viewId} for update of view`.execute(
    trx,
  )
  return rows[0]
}

/** Whoever saves views of one person waits for each other until the transaction ends. */
export async function lockViewsOf(trx: Trx, tenantId: string, personId: string): Promise<void> {
  await sql`select from person where tenant_id = ${tenantId} and id = ${personId} for no key update`.execute(trx)
}

export async function insertSavedView(
  trx: Trx,
  view: { tenantId: string; id: string; personId: string; name: string; query: object; isShared: boolean; at: Date },
): Promise<void> {
  await sql`
    insert into saved_view (tenant_id, id, person_id, name, query, is_shared, position, created_at)
    select ${view.tenantId}, ${view.id}, ${view.personId}, ${view.name}, ${JSON.stringify(view.query)}::jsonb, ${view.isShared},
      coalesce(max(position), 0) + 1, ${view.at}
    from saved_view where tenant_id = ${view.tenantId} and person_id = ${view.personId}`.execute(trx)
}

export async function updateSavedView(
  trx: Trx,
  tenantId: string,
  viewId: string,
  change: { name: string; query: object; isShared: boolean },
): Promise<void> {
  await sql`
    update saved_view set name = ${change.name}, query = ${JSON.stringify(change.query)}::jsonb, is_shared = ${change.isShared},
      version = version + 1
    where tenant_id = ${tenantId} and id = ${viewId}`.execute(trx)
}

export async function deleteSavedView(trx: Trx, tenantId: string, viewId: string): Promise<void> {
  await sql`delete from saved_view where tenant_id = ${tenantId} and id = ${viewId}`.execute(trx)
}

/** Puts somebody's own views in this order; those not named keep their place after them. */
export async function orderSavedViews(
  trx: Trx,
  tenantId: string,
  personId: string,
  viewIds: readonly string[],
): Promise<void> {
  await sql`
    update saved_view set position = ordered.place
    from (select view.id, row_number() over (order by coalesce(array_position(${[...viewIds]}::uuid[], view.id), 1000), view.position, view.id) as place
      from saved_view view where view.tenant_id = ${tenantId} and view.person_id = ${personId}) ordered
    where saved_view.tenant_id = ${tenantId} and saved_view.id = ordered.id`.execute(trx)
}
