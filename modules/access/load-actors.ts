import type { Trx } from '../../platform/db/database.ts'
import { type Actor, agencyRoles } from './actor.ts'
import { findPeopleWithPostings, findPredecessorsOfMany } from './people-store.ts'

/**
 * People as policies see them, in two statements however many: who of them may be told or named.
 * Inactive people and people without a posting on that day (yyyy-mm-dd) are left out.
 */
export async function loadActors(
  trx: Trx,
  tenantId: string,
  personIds: readonly string[],
  on: string,
): Promise<Actor[]> {
  if (personIds.length === 0) return []
  const people = await findPeopleWithPostings(trx, tenantId, personIds, on)
  const agencies = people.flatMap(({ postings }) =>
    postings.filter(({ role }) => agencyRoles.includes(role)).map(({ organizationId }) => organizationId),
  )
  const predecessors = await findPredecessorsOfMany(trx, tenantId, [...new Set(agencies)], on)
  return people.map(({ id, ...person }) => ({
    ...person,
    tenantId,
    personId: id,
    predecessorOrganizationIds: person.postings
      .filter(({ role }) => agencyRoles.includes(role))
      .flatMap(({ organizationId }) => predecessors.get(organizationId) ?? []),
  }))
}
