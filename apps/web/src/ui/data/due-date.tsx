import { formatDate } from '../format/format-date'
import { type DayUnit, relativeDays } from '../format/relative-days'
import styles from './due-date.module.css'

export type DueDateProps = {
  /** 'YYYY-MM-DD'; null for a duty without a deadline. */
  date: string | null
  /** Negative when late; leave out once the duty is done. */
  daysLeft?: number
  unit?: DayUnit
}

export function DueDate({ date, daysLeft, unit }: DueDateProps) {
  if (!date) return <span className={styles.quiet}>không thời hạn</span>
  return (
    <span className={styles.due}>
      <time dateTime={date}>{formatDate(date)}</time>
      {daysLeft === undefined ? null : (
        <span className={daysLeft < 0 ? styles.late : styles.quiet}>{relativeDays(daysLeft, unit)}</span>
      )}
    </span>
  )
}
