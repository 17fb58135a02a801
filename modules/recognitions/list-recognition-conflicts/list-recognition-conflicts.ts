import type { RecognitionKind } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { placeHistory } from '../../places/index.ts'
import { loadLand } from '../load-land.ts'
import { findRecognisedPlaces } from '../recognition-store.ts'
import { findConflicts, type RecognitionConflict } from '../rules/recognition-conflicts.ts'

type Line = Awaited<ReturnType<typeof placeHistory.findPlaceLines>>[number]

export type PlacedConflict = RecognitionConflict & { place: Line }

/** What the province must settle under a kind: a few units, so all of them at once. */
export async function listRecognitionConflicts(
  services: Services,
  actor: Actor,
  kind: RecognitionKind,
): Promise<PlacedConflict[]> {
  const on = today(services.clock)
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const recognised = await findRecognisedPlaces(trx, tenantId, kind.code)
    const heirs = await placeHistory.findCurrentPlaces(trx, tenantId, recognised, on)
    const units = [...new Set([...recognised, ...heirs.map(({ placeId }) => placeId)])]
    const conflicts = findConflicts(await loadLand(trx, tenantId, kind, units), on)
    const lines = await placeHistory.findPlaceLines(
      trx,
      tenantId,
      conflicts.map(({ unit }) => unit.id),
      on,
    )
    const byId = new Map(lines.map((line) => [line.placeId, line]))
    return conflicts
      .flatMap((conflict) => {
        const place = byId.get(conflict.unit.id)
        return place ? [{ ...conflict, place }] : []
      })
      .toSorted((one, other) => (one.to === null ? 0 : 1) - (other.to === null ? 0 : 1))
  })
}
