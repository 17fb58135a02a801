import type { FieldMessage } from '../../api/field-errors'
import { messageOf } from '../../api/message-of'
import { DateField } from '../../ui/fields/date-field'
import { dayAfter } from '../../ui/format/next-day'

/** The days of a holding as typed: the last one is its last working day. */
export type TypedDays = { from: string | null; lastDay: string | null }

const ids = { from: 'giu-tu-ngay', lastDay: 'giu-den-ngay' }

/** What the days lack, and as the server takes them (`validTo`: the first day no longer). */
export function holdingDaysMissing({ from, lastDay }: TypedDays): {
  missing: FieldMessage[]
  validFrom: string | null
  validTo: string | null
} {
  const missing: FieldMessage[] = []
  if (from === null) missing.push({ fieldId: ids.from, message: 'Nhập ngày bắt đầu.' })
  if (from !== null && lastDay !== null && lastDay < from)
    missing.push({ fieldId: ids.lastDay, message: 'Ngày cuối phải từ ngày bắt đầu trở đi.' })
  return { missing, validFrom: from, validTo: lastDay === null ? null : dayAfter(lastDay) }
}

export type HoldingDaysProps = {
  days: TypedDays
  onChange: (days: TypedDays) => void
  errors: readonly FieldMessage[]
}

/** Since when, and until when if that is settled already. */
export function HoldingDays({ days, onChange, errors }: HoldingDaysProps) {
  return (
    <>
      <DateField
        id={ids.from}
        label="Giữ từ ngày"
        value={days.from}
        onChange={(from) => onChange({ ...days, from })}
        error={messageOf(errors, ids.from)}
      />
      <DateField
        id={ids.lastDay}
        label="Đến hết ngày"
        hint="Chỉ điền khi giao có thời hạn, như biệt phái hoặc phụ trách tạm."
        optional
        value={days.lastDay}
        onChange={(lastDay) => onChange({ ...days, lastDay })}
        error={messageOf(errors, ids.lastDay)}
      />
    </>
  )
}
