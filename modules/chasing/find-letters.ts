import type { OfficialDocument } from '../../pack-kit/index.ts'
import { inTenant } from '../../platform/db/in-tenant.ts'
import { commonErrors } from '../../platform/errors.ts'
import type { Services } from '../../platform/services.ts'
import type { Actor } from '../access/index.ts'
import { mayReadChasing } from './chasing-policy.ts'
import { findLetterRows, type LetterItemRow, type LetterRow, listLetterItems } from './letter-page-store.ts'
import { composeLetter } from './rules/compose-letter.ts'

export type FoundLetter = { row: LetterRow; items: LetterItemRow[]; document: OfficialDocument }

/** Letters with their documents, in three statements however many; those that are not there are left out. */
export async function findLetters(services: Services, actor: Actor, ids: readonly string[]): Promise<FoundLetter[]> {
  if (!mayReadChasing(actor)) throw commonErrors.not_allowed()
  const { tenantId } = actor
  const { rows, items } = await inTenant(services.database, tenantId, async (trx) => ({
    rows: await findLetterRows(trx, tenantId, ids),
    items: Map.groupBy(await listLetterItems(trx, tenantId, ids), ({ letterId }) => letterId),
  }))
  return rows.map((row) => {
    const own = items.get(row.id) ?? []
    return { row, items: own, document: composeLetter({ ...row, duties: own }) }
  })
}
