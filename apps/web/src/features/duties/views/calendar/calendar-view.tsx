import { useSessionStorage } from '@mantine/hooks'
import { todayInVietnam } from '../../../../ui/format/today-in-vietnam'
import { useNarrow } from '../../../overview/use-narrow'
import type { DutiesQuery } from '../../address/duties-search'
import styles from './calendar.module.css'
import { CalendarMonth } from './calendar-month'
import { CalendarWeek } from './calendar-week'
import { DayPanel } from './day-panel'

const isDay = (given: string) => /^\d{4}-\d{2}-\d{2}$/.test(given)

/** The deadlines of a list by day: a month with one of its days opened, on a phone a week. */
export function CalendarView({ query }: { query: DutiesQuery }) {
  const [kept, setDay] = useSessionStorage({ key: 'lich-ngay', defaultValue: '' })
  const day = isDay(kept) ? kept : todayInVietnam()
  const narrow = useNarrow()
  if (narrow) return <CalendarWeek query={query} day={day} onDay={setDay} />
  return (
    <div className={styles.calendar}>
      <CalendarMonth query={query} day={day} onDay={setDay} />
      <DayPanel query={query} day={day} />
    </div>
  )
}
