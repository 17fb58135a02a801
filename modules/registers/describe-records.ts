import { findField, type Register } from '../../pack-kit/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { dayOf, loadNames } from './names.ts'
import type { RecordValues } from './record-row.ts'

/** Columns of records in Vietnamese words, '' for what is unknown; the names they need are looked up at once. `today`: yyyy-mm-dd. */
export async function describeRecords(
  trx: Trx,
  tenantId: string,
  register: Register,
  records: readonly RecordValues[],
  columns: readonly string[],
  today: string,
): Promise<string[][]> {
  const dated = records.map((values) => ({ values, on: dayOf(register, values, today) }))
  const names = await loadNames(trx, tenantId, register, dated, columns)
  return dated.map(({ values, on }) =>
    columns.map((code) => {
      const field = findField(register, code)
      return field ? names.describe(field, values[code], on) : ''
    }),
  )
}
