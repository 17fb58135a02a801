import { useState } from 'react'
import { unwrap } from '../../../../api/client'
import { FormDialog } from '../../../../api/form-dialog'
import { messageOf } from '../../../../api/message-of'
import { type ScorecardScores, withdrawScorecardSetting } from '../../../../api/operations'
import { TextAreaField } from '../../../../ui/fields/text-area-field'
import { useIndicatorChange } from '../../../indicators/value/use-indicator-change'
import type { RecordedSetting } from './recorded-settings'

const reasonFieldId = 'rut-thiet-lap-ly-do'

export type WithdrawSettingDialogProps = {
  programme: string
  scorecard: ScorecardScores['scorecard']
  setting: RecordedSetting
  onClose: () => void
}

/** Withdraws a setting that was wrong; it is kept with the reason and counts no more. */
export function WithdrawSettingDialog({ programme, scorecard, setting, onClose }: WithdrawSettingDialogProps) {
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const withdraw = useIndicatorChange(
    (given: string) =>
      unwrap(
        withdrawScorecardSetting({
          path: { programme, scorecard: scorecard.code, settingId: setting.id },
          body: { kind: setting.kind, reason: given },
        }),
      ),
    'Đã rút thiết lập.',
    onClose,
  )
  const missing = checked && reason.trim() === '' ? [{ fieldId: reasonFieldId, message: 'Nhập lý do rút.' }] : []
  return (
    <FormDialog
      title="Rút thiết lập"
      submitLabel="Rút"
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
      <p>{setting.words}. Dòng này được giữ lại cùng lý do và không còn hiệu lực.</p>
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
