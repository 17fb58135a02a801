import type { RegisterBulkEdit } from '../../../../api/operations'
import { formatNumber } from '../../../../ui/format/format-number'
import styles from './bulk-outcome.module.css'

export type BulkOutcomeProps = { outcome: RegisterBulkEdit }

/** How many would change, have the value already, or are left, and why. */
export function BulkOutcome({ outcome: { changed, same, refused, refusals } }: BulkOutcomeProps) {
  return (
    <>
      <p>
        {formatNumber(changed)} bản ghi sẽ đổi; {formatNumber(same)} đã có giá trị này; {formatNumber(refused)} để lại.
      </p>
      {refusals.length > 0 ? (
        <ul className={styles.list} aria-label="Bản ghi để lại">
          {refusals.map(({ recordId, title, message }) => (
            <li key={recordId}>
              <strong>{title || 'Bản ghi không tìm thấy'}</strong>: {message}
            </li>
          ))}
        </ul>
      ) : null}
      {refused > refusals.length ? <p>Còn {formatNumber(refused - refusals.length)} bản ghi khác để lại.</p> : null}
    </>
  )
}
