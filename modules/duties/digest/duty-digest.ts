import { type Actor, agencyRoles, holdsRole, loadActors, organizationsWithRole } from '../../access/index.ts'
import type { DigestSection } from '../../notifications/index.ts'
import { findAgencyFacts, findProvinceFacts, type ProvinceList } from './digest-store.ts'
import { toDigestParts } from './digest-words.ts'

/** So many duties of a list are named in a mail. */
const mostLines = 8

const agenciesOf = (person: Actor): string[] => organizationsWithRole(person, ...agencyRoles)

/** What of the whole province waits for a person, by the roles they hold. */
const provinceLists = (person: Actor): ProvinceList[] => [
  ...(holdsRole(person, 'office') ? (['proposals', 'office_requests'] as const) : []),
  ...(holdsRole(person, 'committee_leader') ? (['committee_requests', 'red'] as const) : []),
]

/**
 * The morning's mail about duties: to agencies what they are to do, to the office what waits for it, to the leaders of the
 * committee what is overdue. A handful of statements however many people.
 */
export const dutyDigest: DigestSection = async (trx, tenantId, personIds, day) => {
  const people = await loadActors(trx, tenantId, personIds, day)
  const agencies = [...new Set(people.flatMap(agenciesOf))]
  const lists = [...new Set(people.flatMap(provinceLists))]
  const ofAgency = Map.groupBy(
    await findAgencyFacts(trx, tenantId, agencies, day, mostLines),
    ({ organizationId }) => organizationId,
  )
  const ofProvince = await findProvinceFacts(trx, tenantId, lists, day, mostLines)
  return new Map(
    people.map((person) => {
      const own = agenciesOf(person).flatMap((organizationId) => ofAgency.get(organizationId) ?? [])
      const wide = ofProvince.filter(({ list }) => provinceLists(person).includes(list))
      return [person.personId, toDigestParts([...own, ...wide], day, mostLines)]
    }),
  )
}
