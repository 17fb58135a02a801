import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { DraftDutyAnswer } from '../draft-duty-answer.ts'

export async function removeDraftDuty(
  _services: Services,
  _actor: Actor,
  _key: { directiveId: string; draftDutyId: string },
  _expectedVersion: number,
  _reason: string,
): Promise<DraftDutyAnswer> {
  throw new Error('being written')
}
