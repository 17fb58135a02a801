import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { MovedDifficulty } from '../difficulty-answer.ts'
import { moveAssignmentWith } from '../move-assignment.ts'
import { openDifficulty } from './open-difficulty.ts'

/** The agency says what stands in its way and what it asks for; the clock goes on. */
export async function raiseDifficulty(
  services: Services,
  actor: Actor,
  assignmentId: string,
  given: { text: string; proposal: string | null },
): Promise<MovedDifficulty> {
  const { result } = await moveAssignmentWith(services, actor, assignmentId, 'raiseDifficulty', null, async (move) => {
    const { event, ...opened } = await openDifficulty(services, actor, move, given)
    return {
      opened,
      events: [event],
      audit: { action: 'difficulty_raised', details: { difficultyId: opened.id } },
    }
  })
  return { ...result.opened, version: 1, assignmentId }
}
