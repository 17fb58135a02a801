import type { FieldMessage } from '../../../api/field-errors'
import { messageOf } from '../../../api/message-of'
import { CheckField } from '../../../ui/fields/check-field'
import { DateField } from '../../../ui/fields/date-field'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { TextField } from '../../../ui/fields/text-field'
import { recognitionFieldIds as ids, type RecognitionDraft } from './recognition-draft'

export type DecisionFieldsProps = {
  draft: RecognitionDraft
  onChange: (part: Partial<RecognitionDraft>) => void
  errors: readonly FieldMessage[]
}

/** By which decision, and what else is to be known of it. */
export function DecisionFields({ draft, onChange, errors }: DecisionFieldsProps) {
  return (
    <>
      <TextField
        id={ids.decisionNumber}
        label="Số quyết định"
        hint="Như 1006/QĐ-TTg; nếu chưa rõ số, để trống và nêu nguồn trong ghi chú."
        maxLength={100}
        value={draft.decisionNumber}
        onChange={(decisionNumber) => onChange({ decisionNumber })}
        error={messageOf(errors, ids.decisionNumber)}
      />
      <DateField
        id={ids.decisionOn}
        label="Ngày ký"
        optional
        value={draft.decisionOn}
        onChange={(decisionOn) => onChange({ decisionOn })}
        error={messageOf(errors, ids.decisionOn)}
      />
      <TextField
        id={ids.decisionIssuer}
        label="Cơ quan ban hành"
        optional
        maxLength={300}
        value={draft.decisionIssuer}
        onChange={(decisionIssuer) => onChange({ decisionIssuer })}
        error={messageOf(errors, ids.decisionIssuer)}
      />
      <TextAreaField
        id={ids.note}
        label="Ghi chú"
        optional
        rows={3}
        maxLength={2000}
        value={draft.note}
        onChange={(note) => onChange({ note })}
        error={messageOf(errors, ids.note)}
      />
      <CheckField
        id="ghi-nhan-can-xac-nhan"
        label="Cần xác nhận"
        hint="Chưa đối chiếu với văn bản gốc; ghi nhận được đánh dấu cho đến khi có người xác nhận."
        checked={draft.isUncertain}
        onChange={(isUncertain) => onChange({ isUncertain })}
      />
    </>
  )
}
