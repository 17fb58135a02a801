import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { Role } from '../actor.ts'

/** A time in which a person held a post at one agency in one role; the agency's name is that of its first day. */
export type HeldStretch = {
  postingId: string
  postId: string
  organizationId: string
  organizationName: string
  role: Role
  title: string | null
  validFrom: string
  validTo: string | null
  /** the holding ends with this stretch; otherwise the post goes on elsewhere */
  isLast: boolean
}

/** What a person has held, holds and is to hold, the newest first. */
export async function listHeld(trx: Trx, tenantId: string, personId: string): Promise<HeldStretch[]> {
  const { rows } = await sql<HeldStretch>`
    with stretch as (
      select posting.id as "postingId", posting.post_id as "postId", version.organization_id as "organizationId", version.role, version.title,
        greatest(posting.valid_from, version.valid_from) as "validFrom", least(posting.valid_to, version.valid_to) as "validTo",
        posting.valid_to is not distinct from least(posting.valid_to, version.valid_to) as "isLast"
      from posting join post_version version on version.tenant_id = ${tenantId} and version.post_id = posting.post_id
        and daterange(posting.valid_from, posting.valid_to) && daterange(version.valid_from, version.valid_to)
      where posting.tenant_id = ${tenantId} and posting.person_id = ${personId})
    select stretch.*, coalesce(named.name, organization.name) as "organizationName"
    from stretch
    join organization on organization.tenant_id = ${tenantId} and organization.id = stretch."organizationId"
    left join organization_version named on named.tenant_id = ${tenantId} and named.organization_id = stretch."organizationId"
      and named.valid_from <= stretch."validFrom" and (named.valid_to is null or named.valid_to > stretch."validFrom")
    order by stretch."validFrom" desc, stretch."postingId"`.execute(trx)
  return rows
}
