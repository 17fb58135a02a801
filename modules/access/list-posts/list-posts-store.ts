import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { type Role, rolesInOrder } from '../actor.ts'

/** Somebody holds a post from `validFrom` up to but not including `validTo` (yyyy-mm-dd). */
export type HolderRow = {
  postingId: string
  personId: string
  fullName: string
  isActive: boolean
  validFrom: string
  validTo: string | null
}

/** A post as it is at an agency for a time, with who holds it then. */
export type PostRow = {
  id: string
  order: number
  role: Role
  title: string | null
  validFrom: string
  validTo: string | null
  holders: HolderRow[]
}

/** The last post shown. */
export type PostKey = readonly [order: number, title: string, id: string, validFrom: string]

/** What holds on a day; from today on also what is decided for later. */
const isShown = (
  on: string,
  today: string,
) => sql`(valid_to is null or valid_to > ${on}) and (valid_to is null or valid_to > valid_from)
  and (valid_from <= ${on} or ${on}::date >= ${today}::date)`

/** A page of an agency's posts as of a day: by role, then by title. */
export async function listPostsAt(
  trx: Trx,
  tenantId: string,
  organizationId: string,
  { on, today }: { on: string; today: string },
  limit: number,
  after: PostKey | null,
): Promise<PostRow[]> {
  const afterKey = after
    ? sql`where ("order", coalesce(title, ''), id, "validFrom") > (${after[0]}, ${after[1]}, ${after[2]}::uuid, ${after[3]}::date)`
    : sql``
  const { rows } = await sql<PostRow>`
    with here as (
      select post_id as id, array_position(${[...rolesInOrder]}::text[], role) as "order", role, title, valid_from as "validFrom",
        valid_to as "validTo"
      from post_version where tenant_id = ${tenantId} and organization_id = ${organizationId} and ${isShown(on, today)}),
    page as materialized (
      select * from here ${afterKey} order by "order", coalesce(title, ''), id, "validFrom" limit ${limit})
    select page.*, (
      select coalesce(json_agg(json_build_object('postingId', held.id, 'personId', person.id, 'fullName', person.full_name,
        'isActive', person.is_active, 'validFrom', held.valid_from, 'validTo', held.valid_to) order by held.valid_from, held.id), '[]')
      from (select * from posting where tenant_id = ${tenantId} and post_id = page.id and ${isShown(on, today)}
        and (page."validTo" is null or valid_from < page."validTo") and (valid_to is null or valid_to > page."validFrom")) held
      join person on person.tenant_id = ${tenantId} and person.id = held.person_id) as holders
    from page order by "order", coalesce(title, ''), id, "validFrom"`.execute(trx)
  return rows
}
