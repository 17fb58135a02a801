import { useState } from 'react'
import type { DraftDuty } from '../../../../api/operations'
import { Button } from '../../../../ui/actions/button'
import { Dialog } from '../../../../ui/actions/dialog'
import { notify } from '../../../../ui/feedback/notify'
import { FormStack } from '../../../../ui/fields/form-stack'
import { TextAreaField } from '../../../../ui/fields/text-area-field'
import { useReview } from '../review-context'
import { useReviewData } from '../review-data'
import styles from './duty-card.module.css'

export type RemoveDialogProps = { duty: DraftDuty; onClose: () => void }

const usual = ['Không phải nhiệm vụ', 'Trùng với nhiệm vụ khác', 'Nêu chung, không giao cơ quan nào']

export function RemoveDialog({ duty, onClose }: RemoveDialogProps) {
  const { remove, restore, focus } = useReview()
  const { numbers } = useReviewData()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [saving, setSaving] = useState(false)
  const number = numbers.get(duty.id)

  async function submit() {
    setTried(true)
    if (!reason.trim()) return
    setSaving(true)
    const removed = await remove(duty, reason.trim())
    setSaving(false)
    if (!removed) return
    focus.choose(null)
    onClose()
    notify({ message: `Đã loại nhiệm vụ ${number}.`, onUndo: () => void restore(duty) })
  }

  return (
    <Dialog opened onClose={onClose} title={`Loại nhiệm vụ ${number}`}>
      <FormStack
        label="Lý do loại nhiệm vụ"
        onSubmit={() => void submit()}
        actions={
          <>
            <Button type="submit" variant="primary" loading={saving}>
              Loại nhiệm vụ
            </Button>
            <Button variant="quiet" onClick={onClose}>
              Để sau
            </Button>
          </>
        }
      >
        <p className={styles.dialogQuote}>{duty.quote}</p>
        <div className={styles.usual}>
          {usual.map((words) => (
            <Button size="sm" key={words} onClick={() => setReason(words)}>
              {words}
            </Button>
          ))}
        </div>
        <TextAreaField
          id="remove-reason"
          label="Lý do"
          hint="Lý do được lưu cùng nhiệm vụ; có thể khôi phục bất cứ lúc nào trước khi phát hành."
          rows={2}
          value={reason}
          onChange={setReason}
          error={tried && !reason.trim() ? 'Hãy ghi lý do loại nhiệm vụ' : null}
        />
      </FormStack>
    </Dialog>
  )
}
