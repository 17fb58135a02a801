import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

export type Leader = { id: string; fullName: string; title: string | null }

/** Leaders of the People's Committee on a day (yyyy-mm-dd), as their posts are ranked by title and then by name. */
export async function findLeaders(trx: Trx, tenantId: string, on: string): Promise<Leader[]> {
  const { rows } = await sql<Leader>`
    select distinct on (person.id) person.id, person.full_name as "fullName", post_version.title
    from posting
    join post_version on post_version.tenant_id = posting.tenant_id and post_version.post_id = posting.post_id
      and post_version.valid_from <= ${on} and (post_version.valid_to is null or post_version.valid_to > ${on})
    join person on person.tenant_id = posting.tenant_id and person.id = posting.person_id and person.is_active
    where posting.tenant_id = ${tenantId} and posting.valid_from <= ${on}
      and (posting.valid_to is null or posting.valid_to > ${on}) and post_version.role = 'committee_leader'
    order by person.id, post_version.title nulls last`.execute(trx)
  return rows.toSorted(
    (left, right) =>
      (left.title ?? '').localeCompare(right.title ?? '', 'vi') || left.fullName.localeCompare(right.fullName, 'vi'),
  )
}
