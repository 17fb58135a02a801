import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { DraftDutyAnswer } from '../draft-duty-answer.ts'

export async function splitDraftDuty(
  _services: Services,
  _actor: Actor,
  _key: { directiveId: string; draftDutyId: string },
  _expectedVersion: number,
  _cut: { at: number; of: 'source' | 'text' },
): Promise<DraftDutyAnswer[]> {
  throw new Error('being written')
}
