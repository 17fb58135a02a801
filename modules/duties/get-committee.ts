import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Services } from '../../platform/services.ts'
import { findCommittee } from '../organizations/index.ts'
import type { LockedAssignment } from './assignment-store.ts'
import { dutyErrors } from './duty-errors.ts'

/** The People's Committee that decides: the one the directive names, else the province's own. */
export async function getCommittee(
  services: Services,
  trx: Trx,
  tenantId: string,
  assignment: Pick<LockedAssignment, 'committeeOrganizationId'>,
): Promise<string> {
  if (assignment.committeeOrganizationId) return assignment.committeeOrganizationId
  const committee = await findCommittee(trx, tenantId, today(services.clock))
  if (!committee) throw dutyErrors.nobody_to_hold_difficulty()
  return committee
}
