import { ConfidenceMark } from '../ui/feedback/confidence-mark'
import { Section } from '../ui/layout/section'
import { StateBadge } from '../ui/state/state-badge'
import { StateCell } from '../ui/state/state-cell'
import { taskStates } from '../ui/state/task-state'
import styles from './gallery.module.css'

export function GalleryStates() {
  return (
    <Section title="Trạng thái nhiệm vụ" note="Phân biệt bằng hình, chữ và màu">
      <div className={styles.grid}>
        {taskStates.map((state) => (
          <div className={styles.row} key={state}>
            <StateCell state={state} label="Ô mẫu" daysLate={state === 'overdue' ? 5 : undefined} />
            <StateBadge state={state} daysLate={5} daysLeft={3} />
          </div>
        ))}
      </div>
      <div className={styles.row}>
        {taskStates.map((state) => (
          <StateBadge key={state} state={state} daysLate={5} daysLeft={3} boxed />
        ))}
      </div>
      <div className={styles.row}>
        <ConfidenceMark value={0.95} />
        <ConfidenceMark value={0.6} />
        <ConfidenceMark value={0.1} />
      </div>
    </Section>
  )
}
