import { useState } from 'react'
import { messageOf } from '../../api/message-of'
import { problemTitle } from '../../api/problem-title'
import { Button } from '../../ui/actions/button'
import { Dialog } from '../../ui/actions/dialog'
import { ErrorSummary } from '../../ui/feedback/error-summary'
import { Notice } from '../../ui/feedback/notice'
import { notify } from '../../ui/feedback/notify'
import { DateField } from '../../ui/fields/date-field'
import { FormStack } from '../../ui/fields/form-stack'
import { SelectField } from '../../ui/fields/select-field'
import { TextField } from '../../ui/fields/text-field'
import { formatDate } from '../../ui/format/format-date'
import { fieldIds, useSetWorkingDay, type WorkingDayDraft } from './use-working-day-changes'

const kinds = [
  { value: 'off', label: 'Nghỉ' },
  { value: 'on', label: 'Làm việc' },
]

export function WorkingDayDialog({ onClose }: { onClose: () => void }) {
  const [draft, setDraft] = useState<WorkingDayDraft>({ date: null, isWorking: false, reason: '' })
  const [checked, setChecked] = useState(false)
  const save = useSetWorkingDay((date) => {
    notify({ message: `Đã đặt ngày ${formatDate(date)}. Thời hạn đã tính trước đó giữ nguyên.` })
    onClose()
  })
  const missing = checked ? findMissing(draft) : []
  const errors = missing.length > 0 ? missing : save.fieldErrors
  const set = (change: Partial<WorkingDayDraft>) => setDraft({ ...draft, ...change })

  function submit() {
    setChecked(true)
    const { date } = draft
    if (date && findMissing(draft).length === 0) save.mutate({ ...draft, date })
  }

  return (
    <Dialog opened onClose={onClose} title="Đặt ngày nghỉ hoặc ngày làm việc">
      <FormStack
        label="Đặt ngày nghỉ hoặc ngày làm việc"
        onSubmit={submit}
        actions={
          <>
            <Button variant="primary" type="submit" loading={save.isPending}>
              Lưu
            </Button>
            <Button variant="quiet" onClick={onClose}>
              Để sau
            </Button>
          </>
        }
      >
        <ErrorSummary errors={errors} />
        {save.error && errors.length === 0 ? (
          <Notice tone="error" announce="assertive">
            {problemTitle(save.error)}
          </Notice>
        ) : null}
        <DateField
          id={fieldIds.date}
          label="Ngày"
          value={draft.date}
          onChange={(date) => set({ date })}
          error={messageOf(errors, fieldIds.date)}
        />
        <SelectField
          id={fieldIds.isWorking}
          label="Ngày này"
          options={kinds}
          value={draft.isWorking ? 'on' : 'off'}
          onChange={(kind) => set({ isWorking: kind === 'on' })}
        />
        <TextField
          id={fieldIds.reason}
          label="Lý do"
          hint="Ví dụ: số thông báo hoán đổi ngày làm việc."
          maxLength={500}
          value={draft.reason}
          onChange={(reason) => set({ reason })}
          error={messageOf(errors, fieldIds.reason)}
        />
      </FormStack>
    </Dialog>
  )
}

const findMissing = ({ date, reason }: WorkingDayDraft) => [
  ...(date === null ? [{ fieldId: fieldIds.date, message: 'Nhập ngày.' }] : []),
  ...(reason.trim() === '' ? [{ fieldId: fieldIds.reason, message: 'Nhập lý do.' }] : []),
]
