import { isDeepStrictEqual } from 'node:util'
import { completeRecord, type Programme, upgradeRecord } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import type { RecordRow } from '../record-row.ts'
import { lockOutdatedRecords } from '../record-store.ts'
import { type RecordMove, saveRecords } from '../save-records.ts'

const rowsPerPage = 500

const noteOf = (lost: readonly { field: string; value: unknown }[]): string | null =>
  lost.length === 0
    ? null
    : `Không chuyển được: ${lost.map(({ field, value }) => `${field} = ${JSON.stringify(value)}`).join('; ')}`

/**
 * Brings the next records of earlier versions to the version at hand; whatever could not be read as what it now is stays in their
 * history, and the note says so.
 * @param afterId the last record seen
 * @returns from where to go on; null where there are no more
 */
export async function upgradePage(
  services: Services,
  trx: Trx,
  tenantId: string,
  { programme, hash }: { programme: Programme; hash: string },
  afterId: string,
): Promise<string | null> {
  const records = await lockOutdatedRecords(trx, tenantId, programme, afterId, rowsPerPage)
  for (const [code, own] of Map.groupBy(records, ({ register }) => register)) {
    const register = programme.registers.find((one) => one.code === code)
    if (register === undefined) throw new Error(`no register "${code}" in programme "${programme.code}"`)
    const toMove = (before: RecordRow): RecordMove => {
      const upgraded = upgradeRecord(programme.upgrades, code, before.values, before.programmeVersion)
      const values = completeRecord(register, upgraded.values)
      const isSame = isDeepStrictEqual(values, before.values)
      return {
        before,
        kind: isSame ? null : 'upgraded',
        terms: { ...before, values },
        note: noteOf(upgraded.lost),
      }
    }
    const context = { tenantId, personId: null, at: services.clock.now() }
    await saveRecords(trx, { programme, hash, register }, context, own.map(toMove), { leavesDoubled: true })
  }
  return records.length < rowsPerPage ? null : (records.at(-1)?.id ?? null)
}
