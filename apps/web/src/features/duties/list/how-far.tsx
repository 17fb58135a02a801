import type { Assignment } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { formatDate } from '../../../ui/format/format-date'
import { qualityWords } from '../words/quality-words'
import styles from './duty-list.module.css'

export type HowFarProps<Row extends Assignment> = { assignment: Row; onAcknowledge: (assignment: Row) => void }

/** The last word of the row: what was last heard, or the one press that is due. */
export function HowFar<Row extends Assignment>({ assignment, onAcknowledge }: HowFarProps<Row>) {
  const { may } = assignment
  return (
    <span className={styles.far}>
      <LastWord assignment={assignment} />
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
  if (state.stage === 'paused') return <span>{`tạm dừng từ ${formatDate(state.pausedOn)}`}</span>
  if (state.stage === 'recalled') return <span>{`đã thu hồi từ ${formatDate(state.stageSince)}`}</span>
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
