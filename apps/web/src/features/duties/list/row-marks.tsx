import type { Assignment } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { dutyMarks } from '../views/duty-marks'
import styles from './duty-list.module.css'

/** What is particular about a duty: urgency, what is asked, how often put off or sent back, who holds it up, how far it was chased. */
export function RowMarks({ assignment }: { assignment: Assignment }) {
  const { contributionDueOn } = assignment.state
  const late = contributionDueOn !== null && contributionDueOn < todayInVietnam()
  const marks = [
    ...dutyMarks(assignment),
    ...(late ? [`cơ quan phối hợp chậm từ ${formatDate(contributionDueOn)}`] : []),
  ]
  return marks.map((mark) => (
    <span className={styles.mark} key={mark}>
      {mark}
    </span>
  ))
}
