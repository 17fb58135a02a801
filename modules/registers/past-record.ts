import { completeRecord, type Register, upgradeRecord } from '../../pack-kit/index.ts'
import type { KnownRegister } from './known-register.ts'
import type { PastRow } from './list-records/as-of-store.ts'
import type { RecordRow } from './record-row.ts'

const textAt = (values: RecordRow['values'], code: string | undefined): string | null => {
  const value = code === undefined ? undefined : values[code]
  return typeof value === 'string' ? value : null
}

/** Values kept under an earlier version of the programme, as the present one has them. */
export const valuesToday = (
  { programme, register }: KnownRegister,
  values: RecordRow['values'],
  version: number,
): RecordRow['values'] =>
  version === programme.version
    ? values
    : completeRecord(register, upgradeRecord(programme.upgrades, register.code, values, version).values)

/** A record as it was, said with the fields of today; null where it had been removed by then. */
export function toPastRecord(known: KnownRegister, row: PastRow): RecordRow | null {
  if (row.lastKind === 'removed') return null
  const register: Register = known.register
  const values = valuesToday(known, row.pastValues, row.pastProgrammeVersion)
  return {
    ...row,
    values,
    stage: row.pastStage,
    title: row.pastTitle,
    keeperOrganizationId: row.pastKeeper,
    placeId: textAt(values, register.placeField),
    onDate: textAt(values, register.dateField),
    version: row.pastVersion,
    changedAt: row.pastAt,
    removedAt: null,
  }
}
