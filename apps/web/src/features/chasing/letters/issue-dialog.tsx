import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiProblem } from '../../../api/api-problem'
import { ifMatch, unwrap } from '../../../api/client'
import { fieldErrors } from '../../../api/field-errors'
import { FormDialog } from '../../../api/form-dialog'
import { messageOf } from '../../../api/message-of'
import { issueChasingLetter, type ShowChasingLetterResponse } from '../../../api/operations'
import { notify } from '../../../ui/feedback/notify'
import { DateField } from '../../../ui/fields/date-field'
import { TextField } from '../../../ui/fields/text-field'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'

const ids = { number: 'van-ban-so', issuedOn: 'van-ban-ngay' }

/** Under which number and on which day the letter went out. */
export function IssueDialog({ letter, onClose }: { letter: ShowChasingLetterResponse; onClose: () => void }) {
  const queryClient = useQueryClient()
  const [number, setNumber] = useState(letter.number ?? '')
  const [issuedOn, setIssuedOn] = useState<string | null>(letter.issuedOn ?? todayInVietnam())
  const [checked, setChecked] = useState(false)
  const save = useMutation({
    mutationFn: (body: { number: string; issuedOn: string }) =>
      unwrap(issueChasingLetter({ path: { letterId: letter.id }, headers: ifMatch(letter.version), body })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['chasing'] })
      notify({ message: `Đã ghi số ${number.trim()} cho văn bản gửi ${letter.organizationName}.` })
      onClose()
    },
  })
  const missing = checked
    ? [
        ...(number.trim() ? [] : [{ fieldId: ids.number, message: 'Nhập số văn bản.' }]),
        ...(issuedOn ? [] : [{ fieldId: ids.issuedOn, message: 'Nhập ngày ban hành.' }]),
      ]
    : []
  const errors = missing.length > 0 ? missing : errorsOf(save.error)
  return (
    <FormDialog
      title="Ghi số, ngày ban hành"
      submitLabel="Lưu"
      saving={save.isPending}
      error={save.error}
      missing={errors}
      onSubmit={() => {
        setChecked(true)
        if (number.trim() && issuedOn) save.mutate({ number: number.trim(), issuedOn })
      }}
      onClose={onClose}
    >
      <TextField
        id={ids.number}
        label="Số"
        unit={`/${letter.symbol}`}
        maxLength={20}
        value={number}
        onChange={setNumber}
        error={messageOf(errors, ids.number)}
      />
      <DateField
        id={ids.issuedOn}
        label="Ngày ban hành"
        value={issuedOn}
        onChange={setIssuedOn}
        error={messageOf(errors, ids.issuedOn)}
      />
    </FormDialog>
  )
}

function errorsOf(error: unknown) {
  if (error instanceof ApiProblem && error.code === 'letter_day_out_of_range')
    return [{ fieldId: ids.issuedOn, message: error.title }]
  return fieldErrors(error, ids)
}
