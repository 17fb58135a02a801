import type { RecognisedPlace, RecognitionDecision } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { foldWords } from '../../places/index.ts'
import { insertRecognitions } from '../recognition-history.ts'
import type { NewRecognition } from '../recognition-terms.ts'
import { mayRecordRecognitions } from '../recognitions-policy.ts'
import { findCodedPlaces, findRecordedPlaces } from './known-places-store.ts'

export type LoadedRecognitions = {
  recorded: number
  /** places of decisions that are not in the directory of their day under that code and name */
  missing: { decision: string; place: RecognisedPlace }[]
}

/**
 * Records what decisions known beforehand say, in one transaction. A place of which the space has recorded anything for those
 * days, even if withdrawn, is left alone, so that repeating it changes nothing.
 */
export async function loadKnownRecognitions(
  services: Services,
  actor: Actor,
  decisions: readonly RecognitionDecision[],
): Promise<LoadedRecognitions> {
  if (!mayRecordRecognitions(actor)) throw commonErrors.not_allowed()
  return inTenant(services.database, actor.tenantId, async (trx) => {
    const loaded: LoadedRecognitions = { recorded: 0, missing: [] }
    for (const decision of decisions) {
      const { rows, missing } = await findNewRows(trx, actor.tenantId, decision)
      await insertRecognitions(trx, actor, rows, services.clock.now())
      loaded.recorded += rows.length
      loaded.missing.push(...missing.map((place) => ({ decision: decision.number ?? decision.issuedOn, place })))
    }
    if (loaded.recorded > 0)
      await appendAudit(services, trx, actor, {
        action: 'known_recognitions_loaded',
        subjectType: 'recognition',
        subjectId: null,
        details: { recorded: loaded.recorded, missing: loaded.missing.length },
      })
    return loaded
  })
}

async function findNewRows(
  trx: Trx,
  tenantId: string,
  decision: RecognitionDecision,
): Promise<{ rows: NewRecognition[]; missing: RecognisedPlace[] }> {
  const { places, number, issuedOn, issuer, ...terms } = decision
  const on = decision.validFrom
  const coded = await findCodedPlaces(
    trx,
    places.map(({ level, code }) => ({ level, code, on })),
  )
  const placeIdOf = ({ level, code, name }: RecognisedPlace) =>
    coded.find((one) => one.level === level && one.code === code && foldWords(one.name) === foldWords(name))?.placeId
  const found = places.flatMap((place) => placeIdOf(place) ?? [])
  const recorded = new Set(await findRecordedPlaces(trx, tenantId, decision.kind, on, found))
  return {
    rows: found
      .filter((placeId) => !recorded.has(placeId))
      .map((placeId) => ({
        ...terms,
        placeId,
        decisionNumber: number,
        decisionOn: issuedOn,
        decisionIssuer: issuer,
      })),
    missing: places.filter((place) => placeIdOf(place) === undefined),
  }
}
