import { useState } from 'react'
import type { DraftDuty } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { Notice } from '../../../ui/feedback/notice'
import type { DutyFields } from './desk/duty-fields'
import { dutyFieldWords } from './desk/duty-fields'
import { useSaver } from './desk/use-saver'
import { describeDutyField } from './duty-card/describe-duty-field'
import styles from './review.module.css'
import { useReview } from './review-context'
import { useReviewData } from './review-data'
import { isLive } from './with-duties'

/** What was taken out of the draft, with the reason; each can come back. */
export function RemovedDuties() {
  const { review } = useReviewData()
  const removed = review.draftDuties.filter((duty) => !isLive(duty))
  if (removed.length === 0) return null
  return (
    <details className={styles.removed} data-removed-duties>
      <summary>Đã loại, tách hoặc gộp ({removed.length})</summary>
      <ul>
        {removed.map((duty) => (
          <RemovedDuty key={duty.id} duty={duty} />
        ))}
      </ul>
    </details>
  )
}

function RemovedDuty({ duty }: { duty: DraftDuty }) {
  const { desk, restore, focus, mayEdit } = useReview()
  const saver = desk.duty(duty)
  const { changes, fields } = useSaver(saver)
  const [restoring, setRestoring] = useState(false)
  const unsaved = Object.keys(changes) as (keyof DutyFields)[]

  async function bringBack() {
    setRestoring(true)
    if (await restore(duty)) focus.choose(duty.id)
    setRestoring(false)
  }

  return (
    <li>
      <p className={styles.removedText}>{duty.text}</p>
      <p className={styles.removedReason}>{duty.removedReason}</p>
      {unsaved.length > 0 ? (
        <Notice
          tone="warn"
          title="Phần bạn sửa chưa được lưu"
          action={
            <Button size="sm" variant="quiet" onClick={() => saver.discard()}>
              Bỏ phần vừa sửa
            </Button>
          }
        >
          {unsaved.map((name) => `${dutyFieldWords[name]}: ${describeDutyField(name, fields)}`).join('. ')}. Khôi phục
          nhiệm vụ để lưu tiếp.
        </Notice>
      ) : null}
      {mayEdit ? (
        <Button size="sm" loading={restoring} onClick={() => void bringBack()}>
          Khôi phục
        </Button>
      ) : null}
    </li>
  )
}
