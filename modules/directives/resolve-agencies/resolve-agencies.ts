import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { openAgencyLookup } from '../agency-lookup.ts'
import type { DraftDutyAnswer } from '../draft-duty-answer.ts'
import { listDraftDuties, updateDraftDuty } from '../draft-duty-store.ts'
import { type DraftEditing, editDraft } from '../draft-editing.ts'
import type { DraftDuty } from '../rules/draft-duty.ts'
import { resolveAgain } from '../rules/draft-unresolved.ts'

/** Looks up again every mention that stands for nobody yet; answers the duties that changed. */
export function resolveAgencies(services: Services, actor: Actor, directiveId: string): Promise<DraftDutyAnswer[]> {
  const steps = async ({ trx, writing, toAnswers, audit }: DraftEditing) => {
    const lookUp = await openAgencyLookup(services, trx, actor.tenantId, null)
    const changed: DraftDuty[] = []
    for (const duty of await listDraftDuties(trx, actor.tenantId, directiveId)) {
      const resolved = resolveAgain(duty, lookUp)
      if (resolved) changed.push(await updateDraftDuty(trx, writing, resolved))
    }
    for (const { id } of changed) await audit('draft_duty_agencies_resolved', id, {})
    return toAnswers(changed)
  }
  return editDraft(services, actor, directiveId, steps, 'update')
}
