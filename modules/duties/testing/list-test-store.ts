import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** What a directive would have brought, or chasing and coordinators would have done, set straight on an assignment. */
export async function setFacts(
  trx: Trx,
  tenantId: string,
  assignmentId: string,
  facts: {
    field?: string
    leaderPersonId?: string
    urgency?: 'urgent' | 'flash'
    escalation?: number
    contributionDueOn?: string
  },
): Promise<void> {
  await sql`
    update assignment set field = coalesce(${facts.field ?? null}, field),
      leader_person_id = coalesce(${facts.leaderPersonId ?? null}::uuid, leader_person_id),
      urgency = coalesce(${facts.urgency ?? null}, urgency), escalation = coalesce(${facts.escalation ?? null}::smallint, escalation),
      contribution_due_on = coalesce(${facts.contributionDueOn ?? null}::date, contribution_due_on)
    where tenant_id = ${tenantId} and id = ${assignmentId}`.execute(trx)
}

/** Stands an agency in a place of the space's own: a commune within a province. */
export async function standIn(
  trx: Trx,
  tenantId: string,
  organizationId: string,
  place: { provinceId: string; communeId: string; name: string },
): Promise<void> {
  await sql`insert into place (id, tenant_id) values (${place.provinceId}, ${tenantId}), (${place.communeId}, ${tenantId})`.execute(
    trx,
  )
  await sql`
    insert into place_version (id, tenant_id, place_id, level, kind, name, parent_id, name_key, plain_key)
    values (gen_random_uuid(), ${tenantId}, ${place.provinceId}, 'province', 'tỉnh', 'Sông Trà', null, 'sông trà', 'song tra'),
      (gen_random_uuid(), ${tenantId}, ${place.communeId}, 'commune', 'xã', ${place.name}, ${place.provinceId}, 'x', 'x')`.execute(
    trx,
  )
  await sql`update organization set place_id = ${place.communeId} where tenant_id = ${tenantId} and id = ${organizationId}`.execute(
    trx,
  )
}

/** Gives an agency another name, as a correction of the directory does. */
export async function rename(trx: Trx, tenantId: string, organizationId: string, name: string): Promise<void> {
  await sql`update organization set name = ${name} where tenant_id = ${tenantId} and id = ${organizationId}`.execute(
    trx,
  )
}

/** What the database makes of words, for comparing with what is asked. */
export async function wordsOf(trx: Trx, text: string): Promise<string[]> {
  const { rows } = await sql<{ words: string[] }>`select words_of(${text}) as words`.execute(trx)
  return rows[0]?.words ?? []
}

/** Words assignments are found by that they should not be, or should be found by and are not. */
export async function listWordFaults(trx: Trx, tenantId: string): Promise<string[]> {
  const { rows } = await sql<{ fault: string }>`
    with due as (
      select id as assignment_id, said.word, false as is_of_lead
      from assignment cross join lateral text_words_of(tenant_id, array[id]) said where tenant_id = ${tenantId}
      union all
      select id, said.word, true
      from assignment cross join lateral lead_words_of(tenant_id, array[lead_organization_id]) said where tenant_id = ${tenantId}),
    kept as (select assignment_id, word, is_of_lead from assignment_word where tenant_id = ${tenantId})
    (select 'missing ' || word as fault from (select * from due except select * from kept) missing)
    union all (select 'too much ' || word from (select * from kept except select * from due) more)`.execute(trx)
  return rows.map(({ fault }) => fault)
}
