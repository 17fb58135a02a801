import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { LoadingState } from '../../../../ui/feedback/loading-state'
import { addDays } from '../../../../ui/format/calendar-day'
import { formatDate } from '../../../../ui/format/format-date'
import { ProblemState } from '../../words/problem-state'
import { mondayOf } from '../days/day-math'
import styles from './calendar.module.css'
import { CalendarHead } from './calendar-head'
import type { CalendarPartProps } from './calendar-month'
import { calendarQuery } from './calendar-query'
import { DayItems } from './day-items'
import { dayName } from './day-words'
import { weekFrom } from './month-grid'
import { useSpecialDays } from './use-special-days'

/** On a phone: the week of the chosen day as a list, day after day. */
export function CalendarWeek({ query, day, onDay }: CalendarPartProps) {
  const monday = mondayOf(day)
  const span = { from: monday, to: addDays(monday, 6) }
  const due = useQuery({ ...calendarQuery(query, { ...span, most: 20 }), placeholderData: keepPreviousData })
  const special = useSpecialDays(span.from, span.to)
  const days = new Map((due.data?.days ?? []).map((one) => [one.on, one]))
  return (
    <section aria-label="Lịch thời hạn">
      <CalendarHead
        title={`${formatDate(span.from).slice(0, 5)}–${formatDate(span.to)}`}
        unit="tuần"
        onBefore={() => onDay(addDays(day, -7))}
        onAfter={() => onDay(addDays(day, 7))}
        onDay={onDay}
      />
      {due.isError && !due.data ? (
        <ProblemState problem={due.error} onRetry={() => void due.refetch()} retrying={due.isFetching} />
      ) : due.data ? (
        <ol className={styles.week} aria-busy={due.isPlaceholderData || undefined}>
          {weekFrom(monday).map((on) => {
            const found = days.get(on)
            const why = special.get(on)
            return (
              <li key={on} data-today={on === due.data.asOf || undefined}>
                <h3 className={styles.weekDay}>
                  {dayName(on)}
                  {why ? (
                    <span className={styles.special}>{why.isWorking ? `làm bù: ${why.name}` : why.name}</span>
                  ) : null}
                </h3>
                {found ? <DayItems day={found} /> : <p className={styles.quiet}>Không có thời hạn</p>}
              </li>
            )
          })}
        </ol>
      ) : (
        <LoadingState label="Đang tải lịch thời hạn" />
      )}
    </section>
  )
}
