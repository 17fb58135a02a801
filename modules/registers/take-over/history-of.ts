import type { RecordStage, RecordValues } from '../record-row.ts'
import type { TakenOverRecord } from './taken-over-record.ts'

/** One thing that happened to a record, with what it was afterwards. */
export type TakenOverChange = {
  version: number
  kind: 'created' | 'returned' | 'edited' | 'submitted' | 'verified'
  stage: RecordStage
  keeperOrganizationId: string
  values: RecordValues
  note: string | null
  byPersonId: string
  at: Date
}

const anHour = 3_600_000

/**
 * How a record came to be what it is, as if it had been kept here: each version entered, submitted and confirmed within the three
 * hours before it counts.
 */
export function historyOf({ versions, enteredBy, verifiedBy }: TakenOverRecord): TakenOverChange[] {
  const changes = versions.flatMap(({ verifiedAt, keeperOrganizationId, values }, index) => {
    const before = versions[index - 1]
    const at = (hours: number) => new Date(verifiedAt.getTime() - hours * anHour)
    const now = { keeperOrganizationId, values, note: null }
    const entered = { ...now, stage: 'draft' as const, byPersonId: enteredBy, at: at(2) }
    return [
      ...(before === undefined
        ? [{ ...entered, kind: 'created' as const, note: 'Tiếp nhận từ sổ đã có' }]
        : [
            {
              ...entered,
              kind: 'returned' as const,
              values: before.values,
              note: 'Cập nhật theo tình hình mới',
              byPersonId: verifiedBy,
              at: at(3),
            },
            { ...entered, kind: 'edited' as const },
          ]),
      { ...now, kind: 'submitted' as const, stage: 'submitted' as const, byPersonId: enteredBy, at: at(1) },
      { ...now, kind: 'verified' as const, stage: 'verified' as const, byPersonId: verifiedBy, at: verifiedAt },
    ]
  })
  return changes.map((change, index) => ({ ...change, version: index + 1 }))
}
