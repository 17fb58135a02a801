import type { RecognitionKind } from '../../pack-kit/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type PlaceVersion, placeHistory } from '../places/index.ts'
import { findRecords } from './recognition-store.ts'
import type { LandUnit, RecognisedLand } from './rules/recognised-land.ts'

/** The life of a unit from its versions, oldest first; its name is the last. */
function lifeOf(id: string, versions: readonly PlaceVersion[]): LandUnit {
  const [first] = versions
  const last = versions.at(-1)
  return {
    id,
    name: last?.name ?? '',
    level: last?.level ?? '',
    from: first?.validFrom ?? null,
    to: last?.validTo ?? null,
  }
}

/** What is recorded under a kind of places and of everything they came from; units of levels it is not given to are left out. */
export async function loadLand(
  trx: Trx,
  tenantId: string,
  kind: RecognitionKind,
  placeIds: readonly string[],
): Promise<RecognisedLand> {
  const successions = await placeHistory.findPlaceSuccessionsAround(trx, tenantId, placeIds)
  const all = [...new Set([...placeIds, ...successions.flatMap((row) => [row.predecessorId, row.successorId])])]
  const versions = Map.groupBy(await placeHistory.findPlaceVersions(trx, tenantId, all), ({ placeId }) => placeId)
  const units = [...versions].map(([id, own]) => lifeOf(id, own))
  const levels: readonly string[] = kind.placeLevels
  return {
    units: new Map(units.filter(({ level }) => levels.includes(level)).map((unit) => [unit.id, unit])),
    records: Map.groupBy(await findRecords(trx, tenantId, kind.code, all), ({ placeId }) => placeId),
    comings: Map.groupBy(successions, ({ successorId }) => successorId),
  }
}
