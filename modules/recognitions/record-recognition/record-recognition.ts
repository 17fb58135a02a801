import type { RecognitionKind } from '../../../pack-kit/index.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { placeHistory } from '../../places/index.ts'
import { getKind } from '../get-kind.ts'
import { insertRecognitions } from '../recognition-history.ts'
import type { NewRecognition } from '../recognition-terms.ts'
import { recognitionErrors } from '../recognitions-errors.ts'
import { mayRecordRecognitions } from '../recognitions-policy.ts'

/**
 * Records that a place is, or expressly is not, recognised for a time. This is also how a conflict is settled.
 * @throws recognition_kind_unknown, recognition_place_absent, recognition_level_wrong, recognition_overlaps
 */
export async function recordRecognition(
  services: Services,
  actor: Actor,
  kinds: readonly RecognitionKind[],
  given: Omit<NewRecognition, 'reorganizationId'>,
): Promise<string> {
  if (!mayRecordRecognitions(actor)) throw commonErrors.not_allowed()
  const kind = getKind(kinds, given.kind)
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const [place] = await placeHistory.findPlaceLines(trx, tenantId, [given.placeId], given.validFrom)
    if (place === undefined) throw recognitionErrors.recognition_place_absent()
    if (!kind.placeLevels.includes(place.level)) throw recognitionErrors.recognition_level_wrong()
    const [id = ''] = await insertRecognitions(trx, actor, [given], services.clock.now())
    await appendAudit(services, trx, actor, {
      action: 'recognition_recorded',
      subjectType: 'recognition',
      subjectId: id,
      details: { ...given, placeName: place.name },
    })
    return id
  })
}
