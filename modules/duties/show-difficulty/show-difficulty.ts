import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { type DifficultyAnswer, toDifficultyAnswer } from '../difficulty-answer.ts'
import { findDifficulties, findDifficultyMoves } from '../difficulty-store.ts'
import { dutyErrors } from '../duty-errors.ts'
import { maySeeAssignment } from '../duty-policy.ts'
import { findParties } from '../parties-store.ts'

/** A difficulty with its way so far; seen by whoever sees its assignment. */
export async function showDifficulty(
  services: Services,
  actor: Actor,
  difficultyId: string,
): Promise<DifficultyAnswer> {
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const [row] = await findDifficulties(trx, tenantId, { id: difficultyId })
    const [parties] = row ? await findParties(trx, tenantId, [row.assignmentId]) : []
    if (!row || !parties || !maySeeAssignment(actor, parties)) throw dutyErrors.difficulty_not_found()
    const moves = await findDifficultyMoves(trx, tenantId, { id: difficultyId })
    return toDifficultyAnswer(row, moves, actor, today(services.clock))
  })
}
