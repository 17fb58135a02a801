import { dateInVietnam } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { inTenant } from '../../platform/db/in-tenant.ts'
import { commonErrors } from '../../platform/errors.ts'
import { newId } from '../../platform/new-id.ts'
import type { Services } from '../../platform/services.ts'
import type { Actor } from '../access/index.ts'
import { requireFiles } from '../files/index.ts'
import type { MovedDifficulty } from './difficulty-answer.ts'
import {
  findAssignmentOfDifficulty,
  insertDifficultyMove,
  type LockedDifficulty,
  lockDifficulty,
  updateDifficulty,
} from './difficulty-change-store.ts'
import { dutyErrors } from './duty-errors.ts'
import {
  type DifficultyAction,
  type DifficultyStage,
  difficultyFitsStage,
  isAllowedOnDifficulty,
} from './duty-policy.ts'
import { getAssignmentForMove, type Move, momentOfMove, recordMove, requireVersion } from './move-assignment.ts'

/** What is said in a move, with the document and the file that carry it. */
export type DifficultyWords = {
  text: string
  documentNumber: string | null
  documentIssuedOn: string | null
  fileId: string | null
}

const kinds = { answer: 'answered', forward: 'forwarded', decide: 'decided' } as const

const refusals: Record<DifficultyStage, () => Error> = {
  resolved: dutyErrors.difficulty_resolved,
  at_committee: dutyErrors.difficulty_at_committee,
  at_focal_agency: dutyErrors.difficulty_at_focal_agency,
}

/** A difficulty that has gone on to the committee still refuses its former holder by stage, not by role. */
function requireAction(
  actor: Actor,
  action: DifficultyAction,
  difficulty: LockedDifficulty,
  focalOrganizationId: string | null,
) {
  const holderOrganizationId =
    action === 'decide' ? difficulty.holderOrganizationId : (focalOrganizationId ?? difficulty.holderOrganizationId)
  if (!isAllowedOnDifficulty(actor, action, { ...difficulty, holderOrganizationId })) throw commonErrors.not_allowed()
  if (!difficultyFitsStage(action, difficulty.stage)) throw refusals[difficulty.stage]()
}

type Where = { stage: DifficultyStage; holderOrganizationId: string; heldSince: Date; resolvedAt: Date | null }

async function lock(trx: Trx, actor: Actor, difficultyId: string) {
  const assignmentId = await findAssignmentOfDifficulty(trx, actor.tenantId, difficultyId)
  if (!assignmentId) throw dutyErrors.difficulty_not_found()
  const assignment = await getAssignmentForMove(trx, actor, assignmentId).catch((error) => {
    throw error.code === 'assignment_not_found' ? dutyErrors.difficulty_not_found() : error
  })
  return { assignment, difficulty: await lockDifficulty(trx, actor.tenantId, difficultyId) }
}

/**
 * One move on a difficulty in one transaction: both rows locked, policy, stage, version, then the move beside the event.
 * @param whereNext where the difficulty lies afterwards; it also tells people
 */
export async function moveDifficulty(
  services: Services,
  actor: Actor,
  difficultyId: string,
  action: DifficultyAction,
  words: DifficultyWords,
  expectedVersion: number | null,
  whereNext: (move: Move, difficulty: LockedDifficulty) => Promise<Where>,
): Promise<MovedDifficulty> {
  const { tenantId, personId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const { assignment, difficulty } = await lock(trx, actor, difficultyId)
    requireAction(actor, action, difficulty, assignment.focalOrganizationId)
    if (assignment.stage === 'cancelled') throw dutyErrors.assignment_cancelled()
    requireVersion(expectedVersion, difficulty.version)
    await requireFiles(trx, actor, words.fileId ? [words.fileId] : [])
    const at = momentOfMove(services, assignment)
    const move = { trx, assignment, at, on: dateInVietnam(at) }
    const next = await whereNext(move, difficulty)
    const version = await updateDifficulty(trx, tenantId, difficultyId, next)
    const organizationId = difficulty.holderOrganizationId
    const kind = kinds[action]
    await insertDifficultyMove(trx, {
      tenantId,
      id: newId(),
      difficultyId,
      kind,
      at,
      personId,
      organizationId,
      ...words,
    })
    const { text, documentNumber, documentIssuedOn } = words
    const document = {
      ...(documentNumber ? { documentNumber } : {}),
      ...(documentIssuedOn ? { documentIssuedOn } : {}),
    }
    await recordMove(services, actor, move, {
      events: [{ kind: `difficulty_${kind}`, organizationId, details: { text, difficultyId, ...document } }],
      audit: { action: `difficulty_${kind}`, details: { difficultyId, ...document } },
    })
    return { id: difficultyId, version, assignmentId: assignment.id, stage: next.stage }
  })
}

/** Where a difficulty lies once it is resolved: with who resolved it, since when they had it. */
export const resolvedWhere = (difficulty: LockedDifficulty, at: Date): Where => ({
  stage: 'resolved',
  holderOrganizationId: difficulty.holderOrganizationId,
  heldSince: difficulty.heldSince,
  resolvedAt: at,
})
