import type { DirectiveOpening } from '../../../api/operations'
import { formatDateTime } from '../../../ui/format/format-date-time'
import styles from './receipts.module.css'

/** Who opened it, first when and last when. */
export function OpeningNames({ openings }: { openings: readonly DirectiveOpening[] }) {
  if (openings.length === 0) return null
  return (
    <ul className={styles.names}>
      {openings.map(({ personId, fullName, firstOpenedAt, lastOpenedAt }) => (
        <li key={personId}>
          {fullName}, mở lần đầu {formatDateTime(firstOpenedAt)}
          {lastOpenedAt === firstOpenedAt ? '' : `, gần nhất ${formatDateTime(lastOpenedAt)}`}
        </li>
      ))}
    </ul>
  )
}
