import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { requireFiles } from '../../files/index.ts'
import type { NewEvidence } from '../assignment-store.ts'
import { dutyErrors } from '../duty-errors.ts'
import { type MovedAssignment, moveAssignment } from '../move-assignment.ts'
import { tell } from '../notices.ts'
import { tellApprover } from '../tell-approver.ts'

export type CompletionProposal = {
  summary: string
  /** Each with a document (số hiệu, ngày, cơ quan ban hành), a file, or both. */
  evidence: readonly Omit<NewEvidence, 'id'>[]
}

function requireIssued(evidence: CompletionProposal['evidence'], today: string): void {
  const early = evidence.findIndex((item) => item.issuedOn !== null && item.issuedOn > today)
  if (early < 0) return
  const fields = [{ path: `evidence.${early}.issuedOn`, message: 'Ngày ban hành không sau hôm nay.' }]
  throw dutyErrors.evidence_in_future({ fields })
}

/** The agency says it is done and shows evidence; from now on the office is waited for. */
export async function proposeCompletion(
  services: Services,
  actor: Actor,
  assignmentId: string,
  proposal: CompletionProposal,
  expectedVersion: number | null = null,
): Promise<MovedAssignment> {
  return moveAssignment(services, actor, assignmentId, 'proposeCompletion', expectedVersion, async (move) => {
    const { trx, assignment, on } = move
    requireIssued(proposal.evidence, on)
    await requireFiles(
      trx,
      actor,
      proposal.evidence.flatMap((item) => item.fileId ?? []),
    )
    await tell(services, trx, actor, assignment, {
      kind: 'completion_proposed',
      title: `${assignment.leadName} đề nghị xác nhận hoàn thành nhiệm vụ ${assignment.ordinal}`,
      to: tellApprover(assignment.shape === 'part' ? 'parent_lead' : 'office', assignment),
    })
    return {
      events: [
        {
          kind: 'completion_proposed',
          organizationId: assignment.leadOrganizationId,
          details: { text: proposal.summary },
          evidence: proposal.evidence.map((item) => ({ ...item, id: newId() })),
        },
      ],
      audit: { action: 'completion_proposed', details: { evidence: proposal.evidence.length } },
    }
  })
}
