import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { placeHistory } from '../../places/index.ts'
import type { RecognitionRow } from '../recognition-terms.ts'
import { listRows, type RecognitionFilter } from './list-recognitions-store.ts'

type Line = Awaited<ReturnType<typeof placeHistory.findPlaceLinesAt>>[number]
type Heir = Awaited<ReturnType<typeof placeHistory.findCurrentPlaces>>[number]

/**
 * A record with its place as it was on the record's first day (null where the place did not exist then) and, of a place that
 * has ended, the units its land is in today.
 */
export type PlacedRecognition = RecognitionRow & { place: Line | null; now: Heir[] }

export async function listRecognitions(
  services: Services,
  actor: Actor,
  filter: RecognitionFilter,
  limit: number,
  after: readonly [validFrom: string, id: string] | null,
): Promise<PlacedRecognition[]> {
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const rows = await listRows(trx, tenantId, filter, limit, after)
    const asked = rows.map(({ placeId, validFrom }) => ({ placeId, on: validFrom }))
    const lines = await placeHistory.findPlaceLinesAt(trx, tenantId, asked)
    const byKey = new Map(lines.map((line) => [`${line.placeId} ${line.on}`, line]))
    const ended = [...new Set(rows.flatMap(({ placeId, placeEndsOn }) => (placeEndsOn === null ? [] : [placeId])))]
    const heirs = Map.groupBy(
      await placeHistory.findCurrentPlaces(trx, tenantId, ended, today(services.clock)),
      ({ formerId }) => formerId,
    )
    return rows.map((row) => ({
      ...row,
      place: byKey.get(`${row.placeId} ${row.validFrom}`) ?? null,
      now: heirs.get(row.placeId) ?? [],
    }))
  })
}
