import { completeRecord, type Register } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { foldText, uniqueKeyOf } from '../record-index.ts'
import type { RecordRow, RecordValues } from '../record-row.ts'
import { findByUniqueKeys } from '../record-store.ts'
import { changedFields } from '../rules/changed-fields.ts'
import { findByFirstTitle } from './register-sheet-store.ts'

/**
 * The record each row of a sheet is about: the one that agrees in the fields by which the register tells its records apart; in a
 * register without such fields the one that agrees in everything the row says. Null: none.
 */
export async function findAlike(
  trx: Trx,
  tenantId: string,
  register: Register,
  rows: readonly RecordValues[],
): Promise<(RecordRow | null)[]> {
  const complete = rows.map((values) => completeRecord(register, values))
  if ((register.uniqueBy ?? []).length > 0) {
    const keys = complete.map((values) => uniqueKeyOf(register, values))
    const found = await findByUniqueKeys(trx, tenantId, register.code, [...new Set(keys.filter((key) => key !== null))])
    const byKey = new Map(found.map((record) => [record.uniqueKey, record]))
    return keys.map((key) => (key === null ? null : (byKey.get(key) ?? null)))
  }
  const [titleField = ''] = register.titleFields
  const texts = complete.map(({ [titleField]: title }) => (typeof title === 'string' ? foldText(title) : ''))
  const found = await findByFirstTitle(trx, tenantId, register.code, titleField, [...new Set(texts)])
  const taken = new Set<string>()
  return complete.map((values, index) => {
    const said = register.fields.filter(({ code, computed }) => values[code] !== undefined && !computed)
    const same = found.find(
      (record) =>
        record.text === texts[index] &&
        !taken.has(record.id) &&
        changedFields(said, values, record.values).length === 0,
    )
    if (same) taken.add(same.id)
    return same ?? null
  })
}
