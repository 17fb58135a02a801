import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { MovedDifficulty } from '../difficulty-answer.ts'
import { type DifficultyWords, moveDifficulty, resolvedWhere } from '../move-difficulty.ts'
import { difficultyAnchor, tell } from '../notices.ts'

/** The focal agency answers; the difficulty is resolved and everybody concerned is told. */
export async function answerDifficulty(
  services: Services,
  actor: Actor,
  difficultyId: string,
  answer: DifficultyWords,
  expectedVersion: number | null = null,
): Promise<MovedDifficulty> {
  return moveDifficulty(services, actor, difficultyId, 'answer', answer, expectedVersion, async (move, difficulty) => {
    const { trx, assignment, at } = move
    await tell(services, trx, actor, assignment, {
      kind: 'difficulty_answered',
      title: `Cơ quan đầu mối đã trả lời khó khăn, vướng mắc ở nhiệm vụ ${assignment.ordinal}`,
      anchor: difficultyAnchor,
      to: { agencies: [assignment.leadOrganizationId, ...assignment.coordinatorOrganizationIds] },
    })
    return resolvedWhere(difficulty, at)
  })
}
