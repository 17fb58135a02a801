import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import type { DraftDutyAnswer } from '../draft-duty-answer.ts'
import { updateDraftDuty } from '../draft-duty-store.ts'
import { editDraft } from '../draft-editing.ts'

/** Takes a removed duty back into the draft; one that is there already stays as it is. */
export function restoreDraftDuty(
  services: Services,
  actor: Actor,
  key: { directiveId: string; draftDutyId: string },
  expectedVersion: number,
): Promise<DraftDutyAnswer> {
  return editDraft(services, actor, key.directiveId, async ({ trx, writing, getDuty, toAnswers, audit }) => {
    const duty = await getDuty(key.draftDutyId, expectedVersion, { removed: true })
    if (duty.removedAt === null) return (await toAnswers([duty]))[0] as DraftDutyAnswer
    const restored = await updateDraftDuty(trx, writing, { ...duty, removedAt: null, removedReason: null })
    await audit('draft_duty_restored', duty.id, { reasonWas: duty.removedReason })
    return (await toAnswers([restored]))[0] as DraftDutyAnswer
  })
}
