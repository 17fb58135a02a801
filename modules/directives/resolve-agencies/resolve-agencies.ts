import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { DraftDutyAnswer } from '../draft-duty-answer.ts'

export async function resolveAgencies(_services: Services, _actor: Actor, _directiveId: string): Promise<DraftDutyAnswer[]> {
  throw new Error('being written')
}
