import { messageOf } from '../../../api/message-of'
import { DateField } from '../../../ui/fields/date-field'
import type { DecisionFieldsProps } from './decision-fields'
import { recognitionFieldIds as ids } from './recognition-draft'

/** From when to when: which units there are to choose from follows from the first day. */
export function PeriodFields({ draft, onChange, errors }: DecisionFieldsProps) {
  return (
    <>
      <DateField
        id={ids.validFrom}
        label="Từ ngày"
        value={draft.validFrom}
        onChange={(validFrom) => onChange({ validFrom })}
        error={messageOf(errors, ids.validFrom)}
      />
      <DateField
        id={ids.validTo}
        label="Đến hết ngày"
        hint="Để trống nếu quyết định không nêu ngày kết thúc."
        optional
        value={draft.lastDay}
        onChange={(lastDay) => onChange({ lastDay })}
        error={messageOf(errors, ids.validTo)}
      />
    </>
  )
}
