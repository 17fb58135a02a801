import type { Register } from '../../pack-kit/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { requireFiles } from '../files/index.ts'
import { insertRecordFiles } from './record-files-store.ts'
import type { RecordValues } from './record-row.ts'

/** Files and photos that values name. */
export const fileIdsOf = (register: Register, values: RecordValues): string[] =>
  register.fields.flatMap(({ kind, code }) => {
    const value = values[code]
    return (kind === 'file' || kind === 'photo') && Array.isArray(value) ? value.map(String) : []
  })

/**
 * Attaches the files a record newly names, with the copies of its photos; each must have been uploaded by the person.
 * @throws file_not_yours
 */
export async function keepFilesOf(
  trx: Trx,
  actor: { tenantId: string; personId: string },
  register: Register,
  recordId: string,
  before: RecordValues,
  after: RecordValues,
): Promise<void> {
  const had = new Set(fileIdsOf(register, before))
  const added = [...new Set(fileIdsOf(register, after))].filter((id) => !had.has(id))
  if (added.length === 0) return
  await requireFiles(trx, actor, added)
  await insertRecordFiles(trx, actor.tenantId, recordId, added)
}
