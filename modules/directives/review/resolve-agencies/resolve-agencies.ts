import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { openAgencyLookup } from '../../agency-lookup.ts'
import { updateHeader } from '../../directive-changes-store.ts'
import { getVisibleDirective } from '../../get-directive.ts'
import { findNamedBodies } from '../../receive-directive/to-header.ts'
import type { DraftDuty } from '../../rules/draft-duty.ts'
import { resolveAgain } from '../../rules/draft-unresolved.ts'
import type { DraftDutyAnswer } from '../draft-duty-answer.ts'
import { listDraftDuties, updateDraftDuty } from '../draft-duty-store.ts'
import { type DraftEditing, editDraft } from '../draft-editing.ts'

/** Looks up again every mention that stands for nobody yet, in duties and header; answers the duties that changed. */
export function resolveAgencies(services: Services, actor: Actor, directiveId: string): Promise<DraftDutyAnswer[]> {
  const steps = async ({ trx, writing, toAnswers, audit }: DraftEditing) => {
    const lookUp = await openAgencyLookup(services, trx, actor.tenantId, null)
    const changed: DraftDuty[] = []
    for (const duty of await listDraftDuties(trx, actor.tenantId, directiveId)) {
      const resolved = resolveAgain(duty, lookUp)
      if (resolved) changed.push(await updateDraftDuty(trx, writing, resolved))
    }
    const header = await getVisibleDirective(trx, actor, directiveId)
    const named = findNamedBodies(header, lookUp)
    const focalOrganizationId = header.focalOrganizationId ?? named.focalOrganizationId
    const committeeOrganizationId = header.committeeOrganizationId ?? named.committeeOrganizationId
    if (
      focalOrganizationId !== header.focalOrganizationId ||
      committeeOrganizationId !== header.committeeOrganizationId
    )
      await updateHeader(
        trx,
        actor.tenantId,
        directiveId,
        { ...header, focalOrganizationId, committeeOrganizationId },
        writing.now,
      )
    for (const { id } of changed) await audit('draft_duty_agencies_resolved', id, {})
    return toAnswers(changed)
  }
  return editDraft(services, actor, directiveId, steps, 'update')
}
