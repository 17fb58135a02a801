import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { unwrap } from '../../../api/client'
import type { FieldMessage } from '../../../api/field-errors'
import { FormDialog } from '../../../api/form-dialog'
import { openMeeting } from '../../../api/operations'
import { DateField } from '../../../ui/fields/date-field'
import { TextField } from '../../../ui/fields/text-field'
import { formatDate } from '../../../ui/format/format-date'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { meetingsQuery } from '../meeting-queries'

export type OpenMeetingDialogProps = {
  /** Day of the last meeting: what changed since is shown. yyyy-mm-dd */
  previous: string | null
  onClose: () => void
}

const ids = { title: 'hop-ten', heldOn: 'hop-ngay', comparedWith: 'hop-doi-chieu' }

export function OpenMeetingDialog({ previous, onClose }: OpenMeetingDialogProps) {
  const today = todayInVietnam()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [title, setTitle] = useState(`Họp đôn đốc ngày ${formatDate(today)}`)
  const [heldOn, setHeldOn] = useState<string | null>(today)
  const [comparedWith, setComparedWith] = useState(previous !== null && previous < today ? previous : null)
  const [missing, setMissing] = useState<FieldMessage[]>([])
  const open = useMutation({
    mutationFn: (day: string) => unwrap(openMeeting({ body: { title, heldOn: day, comparedWith } })),
    onSuccess: async ({ id }) => {
      void queryClient.invalidateQueries({ queryKey: meetingsQuery.queryKey })
      await navigate({ to: '/hop/$meetingId', params: { meetingId: id } })
    },
  })
  function submit() {
    const faults = [
      ...(title.trim() ? [] : [{ fieldId: ids.title, message: 'Nhập tên cuộc họp.' }]),
      ...(heldOn ? [] : [{ fieldId: ids.heldOn, message: 'Chọn ngày họp.' }]),
    ]
    setMissing(faults)
    if (faults.length === 0 && heldOn) open.mutate(heldOn)
  }
  return (
    <FormDialog
      title="Mở cuộc họp"
      submitLabel="Mở"
      saving={open.isPending}
      error={open.error}
      missing={missing}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField id={ids.title} label="Tên cuộc họp" value={title} onChange={setTitle} />
      <DateField id={ids.heldOn} label="Ngày họp" value={heldOn} onChange={setHeldOn} />
      <DateField
        id={ids.comparedWith}
        label="Đối chiếu với ngày"
        hint="Mỗi nhiệm vụ hiện những gì thay đổi từ ngày này; mặc định là cuộc họp trước."
        optional
        value={comparedWith}
        onChange={setComparedWith}
      />
    </FormDialog>
  )
}
