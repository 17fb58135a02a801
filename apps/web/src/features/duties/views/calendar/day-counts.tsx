import type { CalendarDay } from '../../../../api/operations'
import { StateShape } from '../../../../ui/state/state-shape'
import styles from './calendar.module.css'
import { countWords } from './day-words'

/** Shapes with numbers; the words are on pointing and in the name of the day. */
export function DayCounts({ day }: { day: Pick<CalendarDay, 'counts'> }) {
  return (
    <span className={styles.counts} title={countWords(day)}>
      {day.counts.map(({ display, count }) => (
        <span key={display} data-state={display} className={styles.count}>
          <StateShape state={display === 'completed_no_deadline' ? 'completed_on_time' : display} size={12} />
          {count}
        </span>
      ))}
    </span>
  )
}
