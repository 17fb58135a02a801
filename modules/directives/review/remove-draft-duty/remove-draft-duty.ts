import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import type { DraftDutyAnswer } from '../draft-duty-answer.ts'
import { updateDraftDuty } from '../draft-duty-store.ts'
import { editDraft } from '../draft-editing.ts'

/** Takes a duty out of the draft, with the reason; it stays visible and can be restored. */
export function removeDraftDuty(
  services: Services,
  actor: Actor,
  key: { directiveId: string; draftDutyId: string },
  expectedVersion: number,
  reason: string,
): Promise<DraftDutyAnswer> {
  return editDraft(services, actor, key.directiveId, async ({ trx, writing, getDuty, toAnswers, audit }) => {
    const duty = await getDuty(key.draftDutyId, expectedVersion)
    const removed = await updateDraftDuty(trx, writing, { ...duty, removedAt: writing.now, removedReason: reason })
    await audit('draft_duty_removed', duty.id, { reason, text: duty.text })
    return (await toAnswers([removed]))[0] as DraftDutyAnswer
  })
}
