import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { giverWords, givingOrganization } from '../giver.ts'
import { type MovedAssignment, moveAssignment } from '../move-assignment.ts'
import { tell } from '../notices.ts'
import type { Quality } from '../rules/duty-event.ts'

const qualityWords: Record<Quality, string> = { excellent: 'xuất sắc', good: 'tốt', satisfactory: 'đạt' }

/** The office accepts with a grade; the day of completion is the day the agency proposed it. */
export async function acceptCompletion(
  services: Services,
  actor: Actor,
  assignmentId: string,
  acceptance: { quality: Quality; remark: string | null },
  expectedVersion: number | null = null,
): Promise<MovedAssignment> {
  return moveAssignment(services, actor, assignmentId, 'accept', expectedVersion, async ({ trx, assignment }) => {
    const { quality, remark } = acceptance
    await tell(services, trx, actor, assignment, {
      kind: 'completion_accepted',
      title: `${giverWords(assignment)} đã xác nhận hoàn thành nhiệm vụ ${assignment.ordinal}, chất lượng ${qualityWords[quality]}`,
      to: { agencies: [assignment.leadOrganizationId] },
    })
    return {
      events: [
        {
          kind: 'completion_accepted',
          organizationId: givingOrganization(actor, assignment),
          details: { quality, ...(remark ? { text: remark } : {}) },
        },
      ],
      audit: { action: 'completion_accepted', details: { quality } },
    }
  })
}
