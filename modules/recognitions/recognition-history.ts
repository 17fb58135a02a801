import type { Trx } from '../../platform/db/database.ts'
import { findRowInTheWay, insertRows, isOverlap, withdrawRowsOf } from './recognition-store.ts'
import type { NewRecognition } from './recognition-terms.ts'
import { recognitionErrors } from './recognitions-errors.ts'

type By = { tenantId: string; personId: string }

/**
 * Records recognitions in the caller's transaction.
 * @returns their ids, in the order given
 * @throws recognition_overlaps with the row in the way
 */
export async function insertRecognitions(
  trx: Trx,
  actor: By,
  rows: readonly NewRecognition[],
  at: Date,
): Promise<string[]> {
  const inTheWay = await findRowInTheWay(trx, actor.tenantId, rows)
  if (inTheWay) throw recognitionErrors.recognition_overlaps(inTheWay)
  try {
    return await insertRows(trx, actor, rows, at)
  } catch (error) {
    throw isOverlap(error) ? recognitionErrors.recognition_overlaps() : error
  }
}

/** Withdraws, in the caller's transaction, what a reorganization recorded; the rows are kept with the reason. */
export const withdrawRecognitionsOf = (
  trx: Trx,
  actor: By,
  reorganizationId: string,
  reason: string,
  at: Date,
): Promise<string[]> => withdrawRowsOf(trx, actor, reorganizationId, reason, at)
