import type { CalendarDay } from '../../../../api/operations'
import type { SpecialDay } from '../../../working-days/special-days'
import { weekdayOf } from '../days/day-math'
import styles from './calendar.module.css'
import { DayCounts } from './day-counts'
import { dayLabel, totalOf } from './day-words'

export type CalendarDayCellProps = {
  on: string
  due: CalendarDay | undefined
  special: SpecialDay | undefined
  isOutside: boolean
  isToday: boolean
  isChosen: boolean
  onChoose: (day: string) => void
}

/** A day of the month: whether it is worked, how much is due by state, and the first of it. */
export function CalendarDayCell({ on, due, special, isOutside, isToday, isChosen, onChoose }: CalendarDayCellProps) {
  const isOff = special ? !special.isWorking : weekdayOf(on) >= 5
  const hidden = due ? totalOf(due) - due.items.length : 0
  return (
    <td
      className={styles.cell}
      data-off={isOff || undefined}
      data-outside={isOutside || undefined}
      data-today={isToday || undefined}
      aria-selected={isChosen}
    >
      <button
        type="button"
        className={styles.day}
        data-day={on}
        tabIndex={isChosen ? 0 : -1}
        aria-label={dayLabel(on, special, due)}
        aria-current={isToday ? 'date' : undefined}
        onClick={() => onChoose(on)}
      >
        <span className={styles.dayHead}>
          <span className={styles.number}>{Number(on.slice(8))}</span>
          {special ? <span className={styles.special}>{special.isWorking ? 'làm bù' : special.name}</span> : null}
        </span>
        {due ? (
          <>
            <DayCounts day={due} />
            {due.items.map(({ id, text }) => (
              <span key={id} className={styles.item}>
                {text}
              </span>
            ))}
            {hidden > 0 ? <span className={styles.more}>và {hidden} nữa</span> : null}
          </>
        ) : null}
      </button>
    </td>
  )
}
