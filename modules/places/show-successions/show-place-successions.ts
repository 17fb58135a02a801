import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { describePlaceSuccessions } from '../describe-place-successions.ts'
import type { PlaceSuccessionPicture } from '../place-succession-answer.ts'
import { placeErrors } from '../places-errors.ts'
import { comparePlaces } from '../rules/place-groups.ts'
import { findPlaceLineage } from '../succession-picture-store.ts'

/** A picture with more links than this could not be read; the newest are shown. */
const mostLinks = 500

/**
 * Where a place came from and what became of it, as far back and forth as there is. Units of another level are shown only
 * where this place itself ended among them: a district in its communes.
 * @throws place_unknown
 */
export async function showPlaceSuccessions(
  services: Services,
  actor: Actor,
  placeId: string,
): Promise<PlaceSuccessionPicture & { placeId: string; isCut: boolean }> {
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const found = await findPlaceLineage(trx, tenantId, placeId, mostLinks + 1)
    const links = found
      .slice(0, mostLinks)
      .filter((link) => link.predecessorLevel === link.successorLevel || link.predecessorId === placeId)
    const ids = new Set([placeId, ...links.flatMap(({ predecessorId, successorId }) => [predecessorId, successorId])])
    const request = { ids: [...ids], foundIds: new Set([placeId]), links }
    const [picture] = await describePlaceSuccessions(trx, tenantId, [request], today(services.clock))
    if (!picture?.nodes.some(({ id }) => id === placeId)) throw placeErrors.place_unknown()
    return { placeId, ...picture, nodes: picture.nodes.toSorted(comparePlaces), isCut: found.length > mostLinks }
  })
}
