import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { todayInVietnam } from '../../../../ui/format/today-in-vietnam'
import type { DutiesQuery } from '../../address/duties-search'
import { ProblemState } from '../../words/problem-state'
import { monthOf, sameDayIn } from '../days/day-math'
import styles from './calendar.module.css'
import { CalendarDayCell } from './calendar-day-cell'
import { CalendarHead } from './calendar-head'
import { calendarQuery } from './calendar-query'
import { weekdayNames, weeksOfMonth } from './month-grid'
import { moveInCalendar } from './move-in-calendar'
import { useSpecialDays } from './use-special-days'

export type CalendarPartProps = { query: DutiesQuery; day: string; onDay: (day: string) => void }

/** The month of the chosen day; arrows walk the days, PageUp and PageDown the months. */
export function CalendarMonth({ query, day, onDay }: CalendarPartProps) {
  const month = monthOf(day)
  const weeks = weeksOfMonth(month)
  const [from, to] = [weeks[0]?.[0] ?? day, weeks[weeks.length - 1]?.[6] ?? day]
  const due = useQuery({ ...calendarQuery(query, { from, to, most: 3 }), placeholderData: keepPreviousData })
  const special = useSpecialDays(from, to)
  const table = useRef<HTMLTableElement>(null)
  const byKey = useRef(false)
  useEffect(() => {
    if (byKey.current) table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
    byKey.current = false
  }, [day])

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = moveInCalendar(day, event.key)
    if (!next) return
    event.preventDefault()
    byKey.current = true
    onDay(next)
  }

  const days = new Map((due.data?.days ?? []).map((one) => [one.on, one]))
  const today = due.data?.asOf ?? todayInVietnam()
  const title = `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`
  if (due.isError && !due.data)
    return <ProblemState problem={due.error} onRetry={() => void due.refetch()} retrying={due.isFetching} />
  return (
    <section aria-label="Lịch thời hạn" className={styles.month}>
      <CalendarHead
        title={title}
        unit="tháng"
        onBefore={() => onDay(sameDayIn(day, -1))}
        onAfter={() => onDay(sameDayIn(day, 1))}
        onDay={onDay}
      />
      <table
        ref={table}
        className={styles.grid}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the pattern of a calendar: a grid walked by arrows
        role="grid"
        aria-label={title}
        aria-busy={due.isPending || due.isPlaceholderData || undefined}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {weekdayNames.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((on) => (
                <CalendarDayCell
                  key={on}
                  on={on}
                  due={days.get(on)}
                  special={special.get(on)}
                  isOutside={monthOf(on) !== month}
                  isToday={on === today}
                  isChosen={on === day}
                  onChoose={onDay}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.hint}>Phím mũi tên chọn ngày, Page Up và Page Down chuyển tháng.</p>
    </section>
  )
}
