import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { openWorkingCalendar, reckon } from '../../../working-days/index.ts'
import { requireOrganizations } from '../../agency-names.ts'
import { directivesErrors } from '../../directives-errors.ts'
import { changeDraftDuty, changedFields } from '../../rules/draft-change.ts'
import { uniteSpans } from '../../rules/draft-merge.ts'
import { isSpanOf } from '../../rules/draft-quote.ts'
import type { DraftDutyAnswer } from '../draft-duty-answer.ts'
import type { DraftDutyInput } from '../draft-duty-input.ts'
import { updateDraftDuty } from '../draft-duty-store.ts'
import { editDraft } from '../draft-editing.ts'
import { type CountDays, chooseDeadline, chooseParties } from './choose.ts'

/** Changes a duty under review; a version that is no longer current is refused with the duty as it is. */
export function editDraftDuty(
  services: Services,
  actor: Actor,
  key: { directiveId: string; draftDutyId: string },
  expectedVersion: number,
  given: DraftDutyInput,
): Promise<DraftDutyAnswer> {
  return editDraft(services, actor, key.directiveId, async ({ trx, source, writing, getDuty, toAnswers, audit }) => {
    const duty = await getDuty(key.draftDutyId, expectedVersion)
    if (given.sourceSpans?.some((span) => !isSpanOf(source.sourceText, span)))
      throw directivesErrors.span_outside_text()
    const named = [...(given.leads ?? []), ...(given.coordinators ?? [])].flatMap((party) => party.organizationIds)
    const names = await requireOrganizations(trx, actor.tenantId, named)
    const countDays: CountDays = async (relative, fromDate) =>
      reckon(await openWorkingCalendar(trx, actor.tenantId), relative, fromDate)
    const changes = {
      text: given.text,
      role: given.role,
      product: given.product,
      deadline: given.deadline && (await chooseDeadline(given.deadline, duty.deadline, countDays)),
      leads: given.leads && chooseParties(given.leads, names),
      coordinators: given.coordinators && chooseParties(given.coordinators, names),
      sourceSpans: given.sourceSpans && uniteSpans(given.sourceSpans, source.sourceText),
    }
    const changed = await updateDraftDuty(trx, writing, changeDraftDuty(duty, changes))
    await audit('draft_duty_edited', duty.id, { fields: changedFields(changes), before: { text: duty.text } })
    return (await toAnswers([changed]))[0] as DraftDutyAnswer
  })
}
