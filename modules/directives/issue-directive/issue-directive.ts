import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'

export async function issueDirective(
  _services: Services,
  _actor: Actor,
  _directiveId: string,
  _given: { reviewedWholeText: boolean; version: number },
): Promise<{ dutyCount: number; assignmentCount: number }> {
  throw new Error('being written')
}
