import { useQuery } from '@tanstack/react-query'
import { LoadingState } from '../../../../ui/feedback/loading-state'
import type { DutiesQuery } from '../../address/duties-search'
import { ProblemState } from '../../words/problem-state'
import styles from './calendar.module.css'
import { calendarQuery } from './calendar-query'
import { DayItems } from './day-items'
import { countWords, dayName } from './day-words'
import { useSpecialDays } from './use-special-days'

/** The chosen day, whole. */
export function DayPanel({ query, day }: { query: DutiesQuery; day: string }) {
  const due = useQuery(calendarQuery(query, { from: day, to: day, most: 100 }))
  const special = useSpecialDays(day, day).get(day)
  const found = due.data?.days[0]
  return (
    <section className={styles.panel} aria-label={dayName(day)}>
      <h3 className={styles.panelTitle}>{dayName(day)}</h3>
      {special ? <p className={styles.quiet}>{`${special.isWorking ? 'Làm bù' : 'Nghỉ'}: ${special.name}`}</p> : null}
      {due.isError ? (
        <ProblemState problem={due.error} onRetry={() => void due.refetch()} retrying={due.isFetching} />
      ) : due.isPending ? (
        <LoadingState label="Đang tải nhiệm vụ của ngày" rows={3} />
      ) : found ? (
        <>
          <p className={styles.quiet}>{countWords(found)}</p>
          <DayItems day={found} />
        </>
      ) : (
        <p className={styles.quiet}>Không có nhiệm vụ nào đến hạn.</p>
      )}
    </section>
  )
}
