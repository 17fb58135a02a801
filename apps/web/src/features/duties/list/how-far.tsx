import type { Assignment } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { formatDate } from '../../../ui/format/format-date'
import { qualityWords } from '../words/quality-words'
import styles from './duty-list.module.css'

export type HowFarProps = { assignment: Assignment; onAcknowledge: (assignment: Assignment) => void }

/** The last word of the row: what was last heard, or the one press that is due. */
export function HowFar({ assignment, onAcknowledge }: HowFarProps) {
  const { may, openDifficultyCount, state } = assignment
  return (
    <span className={styles.far}>
      <LastWord assignment={assignment} />
      {state.returnCount > 0 && state.turn === 'agency' ? (
        <span className={styles.warn}>
          {state.returnCount === 1 ? 'bị trả lại' : `bị trả lại ${state.returnCount} lần`}
        </span>
      ) : null}
      {openDifficultyCount > 0 ? (
        <span className={styles.warn}>{openDifficultyCount} khó khăn chờ giải quyết</span>
      ) : null}
      {may.acknowledge ? (
        <Button size="sm" onClick={() => onAcknowledge(assignment)} aria-label={`Tiếp nhận: ${assignment.text}`}>
          Tiếp nhận
        </Button>
      ) : null}
    </span>
  )
}

function LastWord({ assignment }: { assignment: Assignment }) {
  const { state, lastReportAt, lastReportText } = assignment
  if (state.stage === 'completed') {
    const quality = state.quality ? `, chất lượng ${qualityWords[state.quality].toLowerCase()}` : ''
    return <span>{`hoàn thành ${formatDate(state.completedOn)}${quality}`}</span>
  }
  if (state.stage === 'awaiting_confirmation') {
    const waiting = state.officeDays ? `, văn phòng xem xét ${state.officeDays} ngày` : ''
    return <span>{`đề nghị xác nhận ${formatDate(state.proposedOn)}${waiting}`}</span>
  }
  if (state.stage === 'cancelled') return <span>{`đã hủy từ ${formatDate(state.cancelledOn)}`}</span>
  if (lastReportAt) {
    return (
      <span>
        <span className={styles.words}>{lastReportText}</span>
        <span className={styles.under}>báo cáo {formatDate(lastReportAt)}</span>
      </span>
    )
  }
  if (state.stage === 'awaiting_acknowledgement') return <span className={styles.quiet}>chưa tiếp nhận</span>
  return <span className={styles.quiet}>chưa có báo cáo</span>
}
