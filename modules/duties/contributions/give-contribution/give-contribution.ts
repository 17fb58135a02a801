import { newId } from '../../../../platform/new-id.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { requireFiles } from '../../../files/index.ts'
import { attachments } from '../../attachments.ts'
import type { MovedAssignment } from '../../move-assignment.ts'
import { tell } from '../../notices.ts'
import { updateContribution } from '../contribution-store.ts'
import { moveContribution } from '../move-contribution.ts'

/** A coordinating agency gives what it was asked for, with files if any. @throws contribution_over */
export async function giveContribution(
  services: Services,
  actor: Actor,
  contributionId: string,
  { text, fileIds }: { text: string; fileIds: readonly string[] },
  expectedVersion: number | null = null,
): Promise<MovedAssignment> {
  return moveContribution(services, actor, contributionId, 'give', expectedVersion, async (move, contribution) => {
    const { trx, assignment, at, on } = move
    await requireFiles(trx, actor, fileIds)
    await updateContribution(trx, actor.tenantId, contribution.id, { stage: 'given', given: { at, on, text } })
    const { id: organizationId, name, shortName } = contribution.organization
    await tell(services, trx, actor, assignment, {
      kind: 'contribution_given',
      title: `${shortName ?? name} gửi nội dung phối hợp nhiệm vụ ${assignment.ordinal}`,
      anchor: '#phoi-hop',
      to: { agencies: [assignment.leadOrganizationId] },
    })
    return {
      events: [
        {
          kind: 'contribution_given',
          organizationId,
          details: { text, contributionId: contribution.id },
          evidence: attachments(fileIds).map((file) => ({ ...file, id: newId() })),
        },
      ],
      audit: { action: 'contribution_given', details: { files: fileIds.length } },
    }
  })
}
