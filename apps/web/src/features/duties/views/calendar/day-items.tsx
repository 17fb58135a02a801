import type { CalendarDay } from '../../../../api/operations'
import { AppLink } from '../../../../ui/link/app-link'
import { dutyHref } from '../../address/duties-href'
import { DutyStateBadge } from '../../words/duty-state-badge'
import { shortNameOf } from '../../words/organization-words'
import styles from './calendar.module.css'
import { totalOf } from './day-words'

/** What is due on a day: state, what, who. */
export function DayItems({ day }: { day: CalendarDay }) {
  const total = totalOf(day)
  return (
    <>
      <ul className={styles.items}>
        {day.items.map(({ id, text, lead, display }) => (
          <li key={id}>
            <DutyStateBadge state={{ display, daysLate: 0, daysLeft: null }} />
            <AppLink className={styles.words} href={dutyHref(id)}>
              {text}
            </AppLink>
            <span className={styles.quiet} title={lead.name}>
              {shortNameOf(lead)}
            </span>
          </li>
        ))}
      </ul>
      {total > day.items.length ? (
        <p className={styles.quiet}>{`Đang hiện ${day.items.length} trên ${total} nhiệm vụ của ngày này.`}</p>
      ) : null}
    </>
  )
}
