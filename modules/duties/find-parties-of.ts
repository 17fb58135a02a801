import type { Trx } from '../../platform/db/database.ts'
import { findParties } from './parties-store.ts'

/** Organizations each of these concerns: its lead today, those before, that of the whole, its coordinators, the focal agency. */
export async function findPartiesOf(
  trx: Trx,
  tenantId: string,
  assignmentIds: readonly string[],
): Promise<Map<string, string[]>> {
  const found = await findParties(trx, tenantId, assignmentIds)
  return new Map(
    found.map((parties) => [
      parties.assignmentId,
      [
        parties.leadOrganizationId,
        ...parties.pastLeadOrganizationIds,
        ...parties.coordinatorOrganizationIds,
        ...[parties.focalOrganizationId, parties.parentLeadOrganizationId].filter((id) => id !== null),
      ],
    ]),
  )
}
