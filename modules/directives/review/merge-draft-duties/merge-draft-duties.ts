import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { directivesErrors } from '../../directives-errors.ts'
import type { DraftDuty } from '../../rules/draft-duty.ts'
import { mergeDrafts } from '../../rules/draft-merge.ts'
import type { DraftDutyAnswer } from '../draft-duty-answer.ts'
import { insertDraftDuties, updateDraftDuty } from '../draft-duty-store.ts'
import { editDraft } from '../draft-editing.ts'

/** Makes one duty of several. They are removed and can be restored; answers the new duty, then the removed ones. */
export async function mergeDraftDuties(
  services: Services,
  actor: Actor,
  directiveId: string,
  chosen: readonly { id: string; version: number }[],
): Promise<DraftDutyAnswer[]> {
  if (new Set(chosen.map(({ id }) => id)).size < Math.max(2, chosen.length)) throw directivesErrors.nothing_to_merge()
  return editDraft(services, actor, directiveId, async ({ trx, source, writing, getDuty, toAnswers, audit }) => {
    const duties: DraftDuty[] = []
    // Always locked in the same order, so that two people merging the same duties never wait for each other.
    const inLockOrder = [...chosen].sort((a, b) => a.id.localeCompare(b.id))
    for (const { id, version } of inLockOrder) duties.push(await getDuty(id, version))
    const inserted = await insertDraftDuties(trx, writing, [mergeDrafts(duties, source.sourceText)])
    const removed: DraftDuty[] = []
    for (const duty of duties)
      removed.push(
        await updateDraftDuty(trx, writing, {
          ...duty,
          removedAt: writing.now,
          removedReason: 'Đã gộp vào nhiệm vụ khác',
        }),
      )
    await audit('draft_duties_merged', (inserted[0] as DraftDuty).id, { from: chosen.map(({ id }) => id) })
    return toAnswers([...inserted, ...removed])
  })
}
