import type { Trx } from '../../platform/db/database.ts'
import type { Actor } from '../access/index.ts'
import { dutyErrors } from './duty-errors.ts'
import { maySeeAssignment } from './duty-policy.ts'
import { findParties, type Parties } from './parties-store.ts'

/**
 * The agencies that take part in an assignment this person may see; for other modules, in one statement.
 * @throws assignment_not_found also where this person may not see it
 */
export async function requireVisibleAssignment(trx: Trx, actor: Actor, assignmentId: string): Promise<Parties> {
  const [parties] = await findParties(trx, actor.tenantId, [assignmentId])
  if (!parties || !maySeeAssignment(actor, parties)) throw dutyErrors.assignment_not_found()
  return parties
}
