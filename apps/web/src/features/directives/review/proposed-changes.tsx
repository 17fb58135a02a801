import type { DutyChangeProposal } from '../../../api/operations'
import { Notice } from '../../../ui/feedback/notice'
import styles from './review.module.css'

/** Sentences that change duties already given: they become proposals to decide after issuing, not duties of this directive. */
export function ProposedChanges({ changes }: { changes: readonly DutyChangeProposal[] }) {
  if (changes.length === 0) return null
  return (
    <Notice title={`${changes.length} nội dung điều chỉnh nhiệm vụ đã giao`}>
      <p>Sau khi phát hành, văn phòng xem từng đề xuất dưới đây rồi đồng ý hoặc không áp dụng:</p>
      <ul className={styles.changes}>
        {changes.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
    </Notice>
  )
}
