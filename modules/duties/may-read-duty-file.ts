import type { Trx } from '../../platform/db/database.ts'
import type { Actor } from '../access/index.ts'
import { maySeeAssignment } from './duty-policy.ts'
import { findAssignmentsOfFile, findParties } from './parties-store.ts'

/** A file that came with a report, a proposal or a decision is read by whoever sees the assignment it came with. */
export async function mayReadDutyFile(trx: Trx, actor: Actor, fileId: string): Promise<boolean> {
  const assignmentIds = await findAssignmentsOfFile(trx, actor.tenantId, fileId)
  if (assignmentIds.length === 0) return false
  const parties = await findParties(trx, actor.tenantId, assignmentIds)
  return parties.some((facts) => maySeeAssignment(actor, facts))
}
