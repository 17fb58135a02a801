import type { Trx } from '../../platform/db/database.ts'
import { type Actor, loadActors } from '../access/index.ts'
import { maySeeAssignment } from './duty-policy.ts'
import { findParties } from './parties-store.ts'

/** One person beside one assignment, neither of them judged yet. */
export type Seen = { assignmentId: string; personId: string }

/**
 * Those of the pairs whose person may see the assignment on a day (yyyy-mm-dd), by the very policy that opens its page;
 * in three statements however many pairs.
 */
export async function findWhoMaySee<Pair extends Seen>(
  trx: Trx,
  tenantId: string,
  pairs: readonly Pair[],
  on: string,
): Promise<(Pair & { person: Actor })[]> {
  if (pairs.length === 0) return []
  const unique = (ids: readonly string[]) => [...new Set(ids)]
  const parties = await findParties(trx, tenantId, unique(pairs.map(({ assignmentId }) => assignmentId)))
  const people = await loadActors(trx, tenantId, unique(pairs.map(({ personId }) => personId)), on)
  const factsOf = new Map(parties.map((facts) => [facts.assignmentId, facts]))
  const personOf = new Map(people.map((person) => [person.personId, person]))
  return pairs.flatMap((pair) => {
    const facts = factsOf.get(pair.assignmentId)
    const person = personOf.get(pair.personId)
    return facts && person && maySeeAssignment(person, facts) ? [{ ...pair, person }] : []
  })
}
