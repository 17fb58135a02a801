import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { directivesErrors } from '../../directives-errors.ts'
import { placesForParts } from '../../rules/draft-place.ts'
import { type Cut, splitDraft } from '../../rules/draft-split.ts'
import type { DraftDutyAnswer } from '../draft-duty-answer.ts'
import { insertDraftDuties, listDraftDuties, updateDraftDuty } from '../draft-duty-store.ts'
import { editDraft } from '../draft-editing.ts'

/** Cuts a duty in two. The duty itself is removed and can be restored; answers the two parts, then the removed duty. */
export function splitDraftDuty(
  services: Services,
  actor: Actor,
  key: { directiveId: string; draftDutyId: string },
  expectedVersion: number,
  cut: Cut,
): Promise<DraftDutyAnswer[]> {
  return editDraft(services, actor, key.directiveId, async ({ trx, source, writing, getDuty, toAnswers, audit }) => {
    const duty = await getDuty(key.draftDutyId, expectedVersion)
    const places = placesForParts(await listDraftDuties(trx, actor.tenantId, key.directiveId), duty.position)
    const parts = splitDraft(duty, source.sourceText, cut, places)
    if (parts === null) throw directivesErrors.nothing_to_split()
    const inserted = await insertDraftDuties(trx, writing, parts)
    const removedReason = 'Đã tách thành hai nhiệm vụ'
    const removed = await updateDraftDuty(trx, writing, { ...duty, removedAt: writing.now, removedReason })
    await audit('draft_duty_split', duty.id, { into: inserted.map(({ id }) => id) })
    return toAnswers([...inserted, removed])
  })
}
