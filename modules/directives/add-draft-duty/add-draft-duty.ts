import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { DraftDutyAnswer } from '../draft-duty-answer.ts'
import type { DraftPartyInput } from '../draft-duty-input.ts'
import type { Span } from '../rules/directive-reading.ts'

export async function addDraftDuty(
  _services: Services,
  _actor: Actor,
  _directiveId: string,
  _given: { span: Span; leads: DraftPartyInput[] },
): Promise<DraftDutyAnswer> {
  throw new Error('being written')
}
