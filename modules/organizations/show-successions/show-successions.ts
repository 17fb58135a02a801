import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { describeSuccessions } from '../describe-successions.ts'
import { organizationErrors } from '../organizations-errors.ts'
import { compareAgencies } from '../rules/group-successions.ts'
import type { SuccessionPictureAnswer } from '../succession-answer.ts'
import { findInvolved, findLineage } from '../succession-picture-store.ts'

/** A picture with more links than this could not be read; the newest are shown. */
const mostLinks = 500

/** Where an agency came from and what became of it, as far back and forth as there is. Everybody signed in may read it. */
export async function showSuccessions(
  services: Services,
  actor: Actor,
  organizationId: string,
): Promise<SuccessionPictureAnswer & { organizationId: string; isCut: boolean }> {
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const found = await findLineage(trx, tenantId, organizationId, mostLinks + 1)
    const links = found.slice(0, mostLinks)
    const ids = new Set([
      organizationId,
      ...links.flatMap(({ predecessorId, successorId }) => [predecessorId, successorId]),
    ])
    const agencies = (await findInvolved(trx, tenantId, [...ids])).sort(compareAgencies)
    const [picture] = await describeSuccessions(
      trx,
      tenantId,
      [{ ids: agencies.map(({ id }) => id), foundIds: new Set([organizationId]), links }],
      today(services.clock),
    )
    if (!picture?.nodes.some(({ id }) => id === organizationId)) throw organizationErrors.organization_not_found()
    return { organizationId, ...picture, isCut: found.length > mostLinks }
  })
}
