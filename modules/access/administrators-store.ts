import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** Changes that could leave a space without an administrator wait for each other until the transaction ends. */
export async function lockAdministrators(trx: Trx, tenantId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`administrators ${tenantId}`}, 0))`.execute(trx)
}

/** Of these days, and every later one on which some administrator begins or ends, those without a working administrator. */
export async function findDaysWithoutAdministrator(
  trx: Trx,
  tenantId: string,
  days: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ day: string }>`
    with stretch as materialized (
      select daterange(posting.valid_from, posting.valid_to) * daterange(post_version.valid_from, post_version.valid_to) as days
      from post_version
      join posting on posting.tenant_id = ${tenantId} and posting.post_id = post_version.post_id
        and daterange(posting.valid_from, posting.valid_to) && daterange(post_version.valid_from, post_version.valid_to)
      join person on person.tenant_id = ${tenantId} and person.id = posting.person_id and person.is_active
      where post_version.tenant_id = ${tenantId} and post_version.role = 'administrator'),
    moment(day) as (
      select unnest(${[...days]}::date[])
      union select lower(days) from stretch
      union select upper(days) from stretch where not upper_inf(days))
    select day from moment
    where day >= (select min(day) from unnest(${[...days]}::date[]) day)
      and not exists (select from stretch where days @> moment.day)
    order by day`.execute(trx)
  return rows.map(({ day }) => day)
}
