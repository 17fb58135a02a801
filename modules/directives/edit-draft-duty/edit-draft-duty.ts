import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { DraftDutyAnswer } from '../draft-duty-answer.ts'
import type { DraftDutyInput } from '../draft-duty-input.ts'

export type DraftDutyKey = { directiveId: string; draftDutyId: string }

export async function editDraftDuty(
  _services: Services,
  _actor: Actor,
  _key: DraftDutyKey,
  _expectedVersion: number,
  _changes: DraftDutyInput,
): Promise<DraftDutyAnswer> {
  throw new Error('being written')
}
