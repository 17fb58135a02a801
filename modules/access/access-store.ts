import { sql } from 'kysely'
import type { Database, Trx } from '../../platform/db/database.ts'
import type { ActorPosting, Role } from './actor.ts'

export type TenantRow = { id: string; name: string; isDemo: boolean }

export async function findTenant(database: Database, tenantId: string): Promise<TenantRow | undefined> {
  return database.kysely
    .selectFrom('tenant')
    .select(['id', 'name', 'is_demo as isDemo'])
    .where('id', '=', tenantId)
    .executeTakeFirst()
}

/** The person with the postings that hold on a date (yyyy-mm-dd). */
export async function findPersonWithPostings(trx: Trx, tenantId: string, personId: string, on: string) {
  const person = await trx
    .selectFrom('person')
    .select(['full_name as fullName', 'email', 'is_active as isActive'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', personId)
    .executeTakeFirst()
  if (!person) return undefined
  const postings = await trx
    .selectFrom('posting')
    .innerJoin('organization', (join) =>
      join
        .onRef('organization.tenant_id', '=', 'posting.tenant_id')
        .onRef('organization.id', '=', 'posting.organization_id'),
    )
    .select([
      'organization.id as organizationId',
      'organization.name as organizationName',
      'posting.role',
      'posting.title',
    ])
    .where('posting.tenant_id', '=', tenantId)
    .where('posting.person_id', '=', personId)
    .where('posting.valid_from', '<=', on)
    .where((eb) => eb.or([eb('posting.valid_to', 'is', null), eb('posting.valid_to', '>', on)]))
    .orderBy('posting.valid_from')
    .orderBy('posting.id')
    .execute()
  return { ...person, postings: postings as ActorPosting[] }
}

export type PersonRow = {
  id: string
  fullName: string
  email: string
  isActive: boolean
  postings: { organizationId: string; organizationName: string; role: Role; title: string | null }[]
}

/** A page of people by name. `after` is the last (name, id) shown. */
export async function listPeople(
  trx: Trx,
  tenantId: string,
  on: string,
  limit: number,
  after: readonly [fullName: string, id: string] | null,
): Promise<PersonRow[]> {
  let query = trx
    .selectFrom('person')
    .select((eb) => [
      'person.id',
      'person.full_name as fullName',
      'person.email',
      'person.is_active as isActive',
      sql<PersonRow['postings']>`coalesce((${eb
        .selectFrom('posting')
        .innerJoin('organization', (join) =>
          join
            .onRef('organization.tenant_id', '=', 'posting.tenant_id')
            .onRef('organization.id', '=', 'posting.organization_id'),
        )
        .select(
          sql`json_agg(json_build_object('organizationId', organization.id, 'organizationName', organization.name, 'role', posting.role, 'title', posting.title) order by posting.id)`.as(
            'postings',
          ),
        )
        .whereRef('posting.tenant_id', '=', 'person.tenant_id')
        .whereRef('posting.person_id', '=', 'person.id')
        .where('posting.valid_from', '<=', on)
        .where((inner) =>
          inner.or([inner('posting.valid_to', 'is', null), inner('posting.valid_to', '>', on)]),
        )}), '[]')`.as('postings'),
    ])
    .where('person.tenant_id', '=', tenantId)
    .orderBy('person.full_name')
    .orderBy('person.id')
    .limit(limit)
  if (after) query = query.where(sql<boolean>`(person.full_name, person.id) > (${after[0]}, ${after[1]}::uuid)`)
  return query.execute()
}

export async function insertPerson(
  trx: Trx,
  person: { tenantId: string; id: string; fullName: string; email: string },
): Promise<void> {
  await trx
    .insertInto('person')
    .values({ tenant_id: person.tenantId, id: person.id, full_name: person.fullName, email: person.email })
    .execute()
}

export async function insertPosting(
  trx: Trx,
  posting: {
    tenantId: string
    id: string
    personId: string
    organizationId: string
    role: Role
    title: string | null
    validFrom: string
  },
): Promise<void> {
  await trx
    .insertInto('posting')
    .values({
      tenant_id: posting.tenantId,
      id: posting.id,
      person_id: posting.personId,
      organization_id: posting.organizationId,
      role: posting.role,
      title: posting.title,
      valid_from: posting.validFrom,
    })
    .execute()
}

export async function setPersonActive(
  trx: Trx,
  tenantId: string,
  personId: string,
  isActive: boolean,
): Promise<boolean> {
  const result = await trx
    .updateTable('person')
    .set({ is_active: isActive })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', personId)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** People who hold one of these roles at one of these organizations on a date; for addressing notifications. */
export async function findPeopleAt(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
  roles: readonly Role[],
  on: string,
): Promise<{ personId: string; organizationId: string }[]> {
  if (organizationIds.length === 0) return []
  return trx
    .selectFrom('posting')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'posting.tenant_id').onRef('person.id', '=', 'posting.person_id'),
    )
    .select(['posting.person_id as personId', 'posting.organization_id as organizationId'])
    .distinct()
    .where('posting.tenant_id', '=', tenantId)
    .where('posting.organization_id', 'in', organizationIds)
    .where('posting.role', 'in', roles)
    .where('person.is_active', '=', true)
    .where('posting.valid_from', '<=', on)
    .where((eb) => eb.or([eb('posting.valid_to', 'is', null), eb('posting.valid_to', '>', on)]))
    .execute()
}

/** Everybody in the tenant who holds one of these roles on a date. */
export async function findPeopleWithRole(
  trx: Trx,
  tenantId: string,
  roles: readonly Role[],
  on: string,
): Promise<string[]> {
  const rows = await trx
    .selectFrom('posting')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'posting.tenant_id').onRef('person.id', '=', 'posting.person_id'),
    )
    .select('posting.person_id as personId')
    .distinct()
    .where('posting.tenant_id', '=', tenantId)
    .where('posting.role', 'in', roles)
    .where('person.is_active', '=', true)
    .where('posting.valid_from', '<=', on)
    .where((eb) => eb.or([eb('posting.valid_to', 'is', null), eb('posting.valid_to', '>', on)]))
    .execute()
  return rows.map((row) => row.personId)
}
