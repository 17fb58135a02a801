import { IconPlus } from '@tabler/icons-react'
import type { TextSpan } from '../../../api/operations'
import styles from './review.module.css'
import { useReview } from './review-context'

/** A quiet mark in the margin of a paragraph that no duty covers; one press makes it a duty. */
export function UncoveredMark({ span }: { span: TextSpan }) {
  const { mayEdit, addFromWords, focus } = useReview()
  if (!mayEdit) return <span className={styles.uncovered} title="Đoạn chưa có nhiệm vụ" />

  async function add() {
    const duty = await addFromWords(span)
    if (duty) focus.edit({ dutyId: duty.id })
  }

  return (
    <button
      className={styles.uncovered}
      type="button"
      aria-label="Đoạn chưa có nhiệm vụ: thêm nhiệm vụ từ đoạn này"
      title="Đoạn chưa có nhiệm vụ. Bấm để thêm nhiệm vụ từ đoạn này"
      onClick={() => void add()}
    >
      <IconPlus size={14} stroke={2} aria-hidden="true" />
    </button>
  )
}
