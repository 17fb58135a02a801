import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { requireFiles } from '../../files/index.ts'
import type { NewEvent } from '../assignment-store.ts'
import { attachments } from '../attachments.ts'
import { type MovedAssignment, moveAssignment } from '../move-assignment.ts'
import { tell } from '../notices.ts'
import { openDifficulty } from '../raise-difficulty/open-difficulty.ts'

export type ProgressReport = {
  /** Việc đã làm. */
  done: string
  product: string | null
  difficulties: string | null
  /** Also send `difficulties` to the focal agency. */
  raiseAsDifficulty: boolean
  fileIds: readonly string[]
}

/** The agency says what was done, what came of it and what stands in the way; the clock goes on. */
export async function reportProgress(
  services: Services,
  actor: Actor,
  assignmentId: string,
  report: ProgressReport,
): Promise<MovedAssignment> {
  return moveAssignment(services, actor, assignmentId, 'reportProgress', null, async (move) => {
    const { trx, assignment } = move
    const { product, difficulties } = report
    await requireFiles(trx, actor, report.fileIds)
    const reported: NewEvent = {
      kind: 'progress_reported',
      organizationId: assignment.leadOrganizationId,
      details: { text: report.done, ...(product ? { product } : {}), ...(difficulties ? { difficulties } : {}) },
      evidence: attachments(report.fileIds).map((file) => ({ ...file, id: newId() })),
    }
    const raised =
      report.raiseAsDifficulty && difficulties
        ? [(await openDifficulty(services, actor, move, { text: difficulties, proposal: null })).event]
        : []
    await tell(services, trx, actor, assignment, {
      kind: 'progress_reported',
      title: `${assignment.leadName} báo cáo tiến độ nhiệm vụ ${assignment.ordinal}`,
      to: { provinceRoles: ['office'] },
    })
    return {
      events: [reported, ...raised],
      audit: { action: 'progress_reported', details: { files: report.fileIds.length } },
    }
  })
}
