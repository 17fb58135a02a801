import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { requireOrganizations } from '../../agency-names.ts'
import { directivesErrors } from '../../directives-errors.ts'
import type { Span } from '../../rules/directive-reading.ts'
import { noDeadline } from '../../rules/draft-duty.ts'
import { placeFor } from '../../rules/draft-place.ts'
import { isSpanOf } from '../../rules/draft-quote.ts'
import { readSelection, sectionAt } from '../../rules/draft-selection.ts'
import type { DraftDutyAnswer } from '../draft-duty-answer.ts'
import type { PartyChoice } from '../draft-duty-input.ts'
import { insertDraftDuties, listDraftDuties } from '../draft-duty-store.ts'
import { editDraft } from '../draft-editing.ts'
import { chooseParties } from '../edit-draft-duty/choose.ts'

/** Makes a duty of words selected in the text, at their place in reading order. */
export function addDraftDuty(
  services: Services,
  actor: Actor,
  directiveId: string,
  given: { span: Span; leads: PartyChoice[] },
): Promise<DraftDutyAnswer> {
  return editDraft(services, actor, directiveId, async ({ trx, source, writing, toAnswers, audit }) => {
    const selection = isSpanOf(source.sourceText, given.span) ? readSelection(source.sourceText, given.span) : null
    if (selection === null) throw directivesErrors.span_outside_text()
    const named = given.leads.flatMap((party) => party.organizationIds)
    const names = await requireOrganizations(trx, actor.tenantId, named)
    const position = placeFor(await listDraftDuties(trx, actor.tenantId, directiveId), selection.span)
    const inserted = await insertDraftDuties(trx, writing, [
      {
        text: selection.text,
        sourceSpans: [selection.span],
        section: sectionAt(source.paragraphs, source.assignmentPart, selection.span.start),
        role: 'perform',
        product: null,
        deadline: noDeadline,
        leads: chooseParties(given.leads, names),
        coordinators: [],
        confidence: { text: 1, agencies: named.length > 0 ? 1 : 0, role: 0, coordinators: 0, product: 0, deadline: 0 },
        position,
        origin: 'added',
      },
    ])
    const [answer] = await toAnswers(inserted)
    if (!answer) throw directivesErrors.draft_duty_not_found()
    await audit('draft_duty_added', answer.id, { text: answer.text })
    return answer
  })
}
