import { useState } from 'react'
import { Button } from '../../../ui/actions/button'
import type { SourceSelection } from '../document/use-source-selection'
import { useFocus } from './focus/use-focus'
import styles from './review.module.css'
import { useReview } from './review-context'
import { useReviewData } from './review-data'

export type SelectionActionsProps = { selection: SourceSelection }

/** Floats below the selected words: makes a duty of them, or makes them the words of the duty being edited. */
export function SelectionActions({ selection }: SelectionActionsProps) {
  const { addFromWords, focus, showDuty, desk } = useReview()
  const { live, numbers } = useReviewData()
  const editing = useFocus((state) => state.editing)
  const [adding, setAdding] = useState(false)
  const edited = live.find(({ id }) => id === editing?.dutyId)
  const top = Math.min(selection.bottom + 8, window.innerHeight - 64)
  const left = Math.max(8, Math.min(selection.left, window.innerWidth - 300))

  async function add() {
    setAdding(true)
    const duty = await addFromWords(selection.span)
    setAdding(false)
    window.getSelection()?.removeAllRanges()
    if (!duty) return
    showDuty(duty.id)
    focus.edit({ dutyId: duty.id })
  }

  function rebind() {
    if (edited) desk.duty(edited).edit({ sourceSpans: [selection.span] })
    window.getSelection()?.removeAllRanges()
  }

  return (
    <div className={styles.floating} style={{ top, left }} role="toolbar" aria-label="Đoạn đang chọn">
      <Button size="sm" variant="primary" loading={adding} onMouseDown={keepSelection} onClick={() => void add()}>
        Thêm nhiệm vụ từ đoạn này
      </Button>
      {edited ? (
        <Button size="sm" onMouseDown={keepSelection} onClick={rebind}>
          Đặt làm đoạn gốc của nhiệm vụ {numbers.get(edited.id)}
        </Button>
      ) : null}
    </div>
  )
}

const keepSelection = (event: { preventDefault(): void }) => event.preventDefault()
