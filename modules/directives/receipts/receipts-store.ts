import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/**
 * Agencies a directive concerns today, each with its strongest part: who leads one of its running or finished
 * assignments, who coordinates one, who gathers. Who only does a part that a lead gave on did not receive the directive.
 */
const parties = sql`
  select distinct on (directive_id, organization_id) directive_id, organization_id, part from (
    select assignment.directive_id, assignment.lead_organization_id as organization_id, 1 as part from assignment
      where assignment.tenant_id = directive.tenant_id and assignment.directive_id = directive.id and assignment.attention < 3
        and assignment.shape <> 'part'
    union all
    select assignment.directive_id, helped.organization_id, 2 from assignment
      join assignment_coordinator helped on helped.tenant_id = assignment.tenant_id and helped.assignment_id = assignment.id
      where assignment.tenant_id = directive.tenant_id and assignment.directive_id = directive.id and assignment.attention < 3
        and assignment.shape <> 'part' and helped.organization_id is not null
    union all
    select directive.id, directive.focal_organization_id, 3 where directive.focal_organization_id is not null) involved
  order by directive_id, organization_id, part`

export type PartyPart = 'lead' | 'coordinate' | 'focal'
export type Opening = { personId: string; fullName: string; firstOpenedAt: string; lastOpenedAt: string }
/** Times are ISO 8601: they come out of JSON. `remindedOn` is yyyy-mm-dd. */
export type PartyOpenings = {
  organization: { id: string; name: string; shortName: string | null }
  part: PartyPart
  openings: Opening[]
  remindedOn: string | null
}

const openingsJson = (whose: ReturnType<typeof sql>) => sql`coalesce((
  select json_agg(json_build_object('personId', reading.person_id, 'fullName', person.full_name,
    'firstOpenedAt', reading.first_opened_at, 'lastOpenedAt', reading.last_opened_at) order by reading.first_opened_at, reading.person_id)
  from directive_reading reading
  join person on person.tenant_id = reading.tenant_id and person.id = reading.person_id
  where reading.tenant_id = directive.tenant_id and reading.directive_id = directive.id and ${whose}), '[]')`

/** Every agency the directive concerns with who opened it in its name; who has not opened comes first. */
export async function findPartyOpenings(trx: Trx, tenantId: string, directiveId: string): Promise<PartyOpenings[]> {
  const { rows } = await sql<PartyOpenings>`
    select json_build_object('id', organization.id, 'name', organization.name, 'shortName', organization.short_name) as organization,
      (array['lead', 'coordinate', 'focal'])[party.part] as part,
      ${openingsJson(sql`reading.organization_id = organization.id`)} as openings,
      (select max(reminder.on_date) from directive_unopened_reminder reminder where reminder.tenant_id = directive.tenant_id
        and reminder.directive_id = directive.id and reminder.organization_id = organization.id) as "remindedOn"
    from directive
    cross join lateral (${parties}) party
    join organization on organization.tenant_id = directive.tenant_id and organization.id = party.organization_id
    where directive.tenant_id = ${tenantId} and directive.id = ${directiveId}
    order by party.part, organization.name, organization.id`.execute(trx)
  return rows
}

/** Who opened it without belonging to one of these agencies today: leaders, those who only look on, former agencies. */
export async function findOtherOpenings(
  trx: Trx,
  tenantId: string,
  directiveId: string,
  partyIds: readonly string[],
): Promise<Opening[]> {
  const { rows } = await sql<{ openings: Opening[] }>`
    select ${openingsJson(sql`(reading.organization_id is null or reading.organization_id <> all(${[...partyIds]}::uuid[]))`)} as openings
    from directive where directive.tenant_id = ${tenantId} and directive.id = ${directiveId}`.execute(trx)
  return rows[0]?.openings ?? []
}

/** Ids of the agencies a directive concerns. */
export async function findPartyIds(trx: Trx, tenantId: string, directiveId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select party.organization_id as id from directive cross join lateral (${parties}) party
    where directive.tenant_id = ${tenantId} and directive.id = ${directiveId}`.execute(trx)
  return rows.map(({ id }) => id)
}

export type OpeningCount = { opened: number; agencies: number }

/** Of each directive how many of its agencies opened it; in one statement for a page of them. */
export async function countOpenings(
  trx: Trx,
  tenantId: string,
  directiveIds: readonly string[],
): Promise<Map<string, OpeningCount>> {
  if (directiveIds.length === 0) return new Map()
  const { rows } = await sql<OpeningCount & { id: string }>`
    select directive.id, count(*)::integer as agencies, (count(*) filter (where exists (
      select from directive_reading reading where reading.tenant_id = directive.tenant_id
        and reading.directive_id = directive.id and reading.organization_id = party.organization_id)))::integer as opened
    from directive cross join lateral (${parties}) party
    where directive.tenant_id = ${tenantId} and directive.id = any(${[...directiveIds]}::uuid[])
    group by directive.id`.execute(trx)
  return new Map(rows.map(({ id, ...count }) => [id, count]))
}

/** Keeps the first and the last opening of a person; who moved on stays with the agency they read for while it takes part. */
export async function upsertReading(
  trx: Trx,
  reading: { tenantId: string; directiveId: string; personId: string; organizationId: string | null; at: Date },
  partyIds: readonly string[],
): Promise<void> {
  const { tenantId, directiveId, personId, organizationId, at } = reading
  await sql`
    insert into directive_reading (tenant_id, directive_id, person_id, organization_id, first_opened_at, last_opened_at)
    values (${tenantId}, ${directiveId}, ${personId}, ${organizationId}, ${at}, ${at})
    on conflict (tenant_id, directive_id, person_id) do update set last_opened_at = excluded.last_opened_at,
      organization_id = case when directive_reading.organization_id = any(${[...partyIds]}::uuid[])
        then directive_reading.organization_id else excluded.organization_id end`.execute(trx)
}

/** Notes a reminder of a day; answers only the agencies not reminded that day before, also when two people remind at once. */
export async function insertReminders(
  trx: Trx,
  reminder: { tenantId: string; directiveId: string; onDate: string; remindedBy: string; remindedAt: Date },
  organizationIds: readonly string[],
): Promise<string[]> {
  if (organizationIds.length === 0) return []
  const rows = await trx
    .insertInto('directive_unopened_reminder')
    .values(
      organizationIds.map((organizationId) => ({
        tenant_id: reminder.tenantId,
        directive_id: reminder.directiveId,
        organization_id: organizationId,
        on_date: reminder.onDate,
        reminded_by: reminder.remindedBy,
        reminded_at: reminder.remindedAt,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('organization_id as id')
    .execute()
  return rows.map(({ id }) => id)
}
