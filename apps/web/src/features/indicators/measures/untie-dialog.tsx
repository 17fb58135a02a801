import { useState } from 'react'
import { unwrap } from '../../../api/client'
import { FormDialog } from '../../../api/form-dialog'
import { messageOf } from '../../../api/message-of'
import { type DutyMeasure, untieMeasure } from '../../../api/operations'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { useIndicatorChange } from '../value/use-indicator-change'

const reasonFieldId = 'bo-gan-ly-do'

export type UntieDialogProps = { measure: Pick<DutyMeasure, 'id' | 'name'>; onClose: () => void }

/** Unties a measure with a reason; nothing of its values changes. */
export function UntieDialog({ measure: { id, name }, onClose }: UntieDialogProps) {
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const untie = useIndicatorChange(
    (given: string) => unwrap(untieMeasure({ path: { measureId: id }, body: { reason: given } })),
    `Đã bỏ gắn ${name}.`,
    onClose,
  )
  const missing = checked && reason.trim() === '' ? [{ fieldId: reasonFieldId, message: 'Nhập lý do bỏ gắn.' }] : []
  return (
    <FormDialog
      title={`Bỏ gắn ${name}`}
      submitLabel="Bỏ gắn"
      danger
      saving={untie.isPending}
      error={untie.error}
      missing={missing}
      onClose={onClose}
      onSubmit={() => {
        setChecked(true)
        if (reason.trim() !== '') untie.mutate(reason.trim())
      }}
    >
      <p>Nhiệm vụ không còn được đo bằng thước đo này; số liệu của thước đo không đổi.</p>
      <TextAreaField
        id={reasonFieldId}
        label="Lý do"
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={setReason}
        error={messageOf(missing, reasonFieldId)}
      />
    </FormDialog>
  )
}
