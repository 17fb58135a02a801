import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { MovedDifficulty } from '../difficulty-answer.ts'
import { moveDifficulty, resolvedWhere } from '../move-difficulty.ts'
import { difficultyAnchor, tell } from '../notices.ts'

export type DifficultyDecision = {
  text: string
  documentNumber: string
  /** yyyy-mm-dd */
  documentIssuedOn: string
  fileId: string | null
}

/** A leader of the People's Committee decides; the decision and its document come back to the duty. */
export async function decideDifficulty(
  services: Services,
  actor: Actor,
  difficultyId: string,
  decision: DifficultyDecision,
  expectedVersion: number | null = null,
): Promise<MovedDifficulty> {
  return moveDifficulty(
    services,
    actor,
    difficultyId,
    'decide',
    decision,
    expectedVersion,
    async (move, difficulty) => {
      const { trx, assignment, at } = move
      const { leadOrganizationId, coordinatorOrganizationIds, focalOrganizationId } = assignment
      await tell(services, trx, actor, assignment, {
        kind: 'difficulty_decided',
        title: `Ủy ban nhân dân đã quyết định về khó khăn, vướng mắc ở nhiệm vụ ${assignment.ordinal} (${decision.documentNumber})`,
        anchor: difficultyAnchor,
        to: {
          agencies: [leadOrganizationId, ...coordinatorOrganizationIds],
          ...(focalOrganizationId ? { focalAgency: focalOrganizationId } : {}),
          provinceRoles: ['office'],
        },
      })
      return resolvedWhere(difficulty, at)
    },
  )
}
