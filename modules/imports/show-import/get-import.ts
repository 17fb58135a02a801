import type { Trx } from '../../../platform/db/database.ts'
import type { Actor } from '../../access/index.ts'
import type { ImportWithCounts } from '../import-answer.ts'
import { countRows } from '../import-row-store.ts'
import { findImport } from '../import-store.ts'
import { importErrors } from '../imports-errors.ts'
import { maySeeImport } from '../imports-policy.ts'
import type { SheetKinds } from '../sheet-kinds.ts'

/** An import with its counts. @throws import_not_found, also when the actor may not see it */
export async function getImport(
  trx: Trx,
  actor: Actor,
  kinds: SheetKinds,
  importId: string,
): Promise<ImportWithCounts> {
  const key = { tenantId: actor.tenantId, importId }
  const record = await findImport(trx, key)
  const kind = record && kinds.find(record.kind)
  if (!kind || !maySeeImport(actor, kind, record)) throw importErrors.import_not_found()
  return { record, kind, counts: await countRows(trx, key) }
}
