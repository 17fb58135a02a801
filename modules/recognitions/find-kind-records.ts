import type { Trx } from '../../platform/db/database.ts'
import { findRecognisedPlaces, findRecords } from './recognition-store.ts'
import type { RecognitionRecord } from './rules/recognised-land.ts'

/** What is recorded under a kind, of places it was ever recorded as recognised of; withdrawn records left out. */
export async function findKindRecords(
  trx: Trx,
  tenantId: string,
  kind: string,
): Promise<(RecognitionRecord & { placeId: string })[]> {
  return findRecords(trx, tenantId, kind, await findRecognisedPlaces(trx, tenantId, kind))
}
