import type { Overview } from '../../api/operations'
import { DueDate } from '../../ui/data/due-date'
import { Section } from '../../ui/layout/section'
import { AppLink } from '../../ui/link/app-link'
import { dutiesHref, dutyHref } from '../duties/address/duties-href'
import { shortNameOf } from '../duties/words/organization-words'
import styles from './overview.module.css'

export type NextSevenDaysProps = { upcoming: Overview['nextSevenDays'] }

/** What falls due within seven days and is the agency's turn, soonest first. */
export function NextSevenDays({ upcoming }: NextSevenDaysProps) {
  const { count, list, items } = upcoming
  return (
    <Section
      title="7 ngày tới"
      actions={count > 0 ? <AppLink href={dutiesHref(list)}>Xem cả {count} lượt giao</AppLink> : null}
    >
      {count === 0 ? (
        <p className={styles.quiet}>Không có lượt giao nào đến hạn trong 7 ngày tới.</p>
      ) : (
        <ul className={styles.lines}>
          {items.map(({ assignmentId, text, lead, deadlineOn, daysLeft, display }) => (
            <li className={styles.line} key={assignmentId}>
              <span>
                <AppLink href={dutyHref(assignmentId)}>{text}</AppLink>
                <span className={styles.under}>
                  {shortNameOf(lead)}
                  {display === 'awaiting_acknowledgement' ? ', chưa tiếp nhận' : ''}
                </span>
              </span>
              <span className={styles.when}>
                <DueDate date={deadlineOn} daysLeft={daysLeft} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
