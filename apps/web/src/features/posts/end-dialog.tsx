import { useState } from 'react'
import { unwrap } from '../../api/client'
import { FormDialog } from '../../api/form-dialog'
import { messageOf } from '../../api/message-of'
import { closePost, endPosting } from '../../api/operations'
import { DateField } from '../../ui/fields/date-field'
import { formatDate } from '../../ui/format/format-date'
import { todayInVietnam } from '../../ui/format/today-in-vietnam'
import { usePostChange } from './use-post-change'

const dayFieldId = 'thoi-giu-tu-ngay'

export type EndDialogProps = {
  title: string
  submitLabel: string
  /** What becomes of it from that day on. */
  hint: string
  done: (on: string) => string
  end: (on: string) => Promise<unknown>
  onClose: () => void
}

/** Asks from which day on something is no more. */
function EndDialog({ title, submitLabel, hint, done, end, onClose }: EndDialogProps) {
  const [on, setOn] = useState<string | null>(todayInVietnam)
  const change = usePostChange(end, done, onClose)
  const missing = on === null ? [{ fieldId: dayFieldId, message: 'Nhập ngày.' }] : []
  return (
    <FormDialog
      title={title}
      submitLabel={submitLabel}
      danger
      saving={change.isPending}
      error={change.error}
      missing={missing}
      onClose={onClose}
      onSubmit={() => on !== null && change.mutate(on)}
    >
      <DateField
        id={dayFieldId}
        label="Từ ngày"
        hint={hint}
        value={on}
        onChange={setOn}
        error={messageOf(missing, dayFieldId)}
      />
    </FormDialog>
  )
}

export type EndPostingDialogProps = {
  postingId: string
  fullName: string
  postName: string
  onClose: () => void
}

/** Somebody stops holding a post from a day on. */
export function EndPostingDialog({ postingId, fullName, postName, onClose }: EndPostingDialogProps) {
  return (
    <EndDialog
      title={`${fullName} thôi giữ vị trí ${postName}`}
      submitLabel="Cho thôi giữ"
      hint="Từ ngày này người đó không còn giữ vị trí và quyền đi kèm; những ngày đã giữ vẫn được ghi lại."
      end={(on) => unwrap(endPosting({ path: { postingId }, body: { on } }))}
      done={(on) => `${fullName} thôi giữ vị trí ${postName} từ ${formatDate(on)}.`}
      onClose={onClose}
    />
  )
}

export type ClosePostDialogProps = { postId: string; postName: string; onClose: () => void }

/** A post is no more from a day on. */
export function ClosePostDialog({ postId, postName, onClose }: ClosePostDialogProps) {
  return (
    <EndDialog
      title={`Kết thúc vị trí ${postName}`}
      submitLabel="Kết thúc vị trí"
      hint="Từ ngày này không còn vị trí; người đang giữ thôi giữ cùng ngày. Lịch sử vẫn được ghi lại."
      end={(on) => unwrap(closePost({ path: { postId }, body: { on } }))}
      done={(on) => `Vị trí ${postName} kết thúc từ ${formatDate(on)}.`}
      onClose={onClose}
    />
  )
}
