import { useState } from 'react'
import { unwrap } from '../../../api/client'
import { FormDialog } from '../../../api/form-dialog'
import { messageOf } from '../../../api/message-of'
import { type Recognition, withdrawRecognition } from '../../../api/operations'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { periodWords } from '../../../ui/format/period-words'
import { decisionWords } from '../words/decision-words'
import { useRecognitionChange } from './use-recognition-change'

const reasonFieldId = 'rut-ly-do'

export type WithdrawDialogProps = { record: Recognition; onClose: () => void }

/** Withdraws a record that was wrong; it is kept with the reason and counts no more. */
export function WithdrawDialog({ record, onClose }: WithdrawDialogProps) {
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const name = record.place?.name ?? 'địa bàn'
  const withdraw = useRecognitionChange(
    (given: string) => unwrap(withdrawRecognition({ path: { id: record.id }, body: { reason: given } })),
    `Đã rút ghi nhận của ${name}.`,
    onClose,
  )
  const missing =
    checked && reason.trim() === '' ? [{ fieldId: reasonFieldId, message: 'Nhập lý do rút ghi nhận.' }] : []
  return (
    <FormDialog
      title={`Rút ghi nhận của ${name}`}
      submitLabel="Rút ghi nhận"
      danger
      saving={withdraw.isPending}
      error={withdraw.error}
      missing={missing}
      onClose={onClose}
      onSubmit={() => {
        setChecked(true)
        if (reason.trim() !== '') withdraw.mutate(reason.trim())
      }}
    >
      <p>
        {[record.kindName, periodWords(record), decisionWords(record)].filter(Boolean).join(', ')}. Dòng này được giữ
        lại cùng lý do và không còn hiệu lực; nếu cần, hãy ghi nhận lại cho đúng.
      </p>
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
