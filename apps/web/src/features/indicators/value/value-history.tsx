import type { Indicator, ThreeValues } from '../../../api/operations'
import { formatDateTime } from '../../../ui/format/format-date-time'
import { amountWords } from '../words/amount-words'
import { sourceNames } from '../words/value-words'
import styles from './value.module.css'

export type ValueHistoryProps = { indicator: Indicator; history: ThreeValues['history'] }

/** What the three values were before, the newest first. */
export function ValueHistory({ indicator, history }: ValueHistoryProps) {
  if (history.length === 0) return null
  return (
    <details className={styles.records}>
      <summary>Lịch sử ({history.length})</summary>
      <ol>
        {history.map(({ source, value, byName, reason, at, replacedAt }) => (
          <li key={`${source} ${at} ${replacedAt}`}>
            {sourceNames[source]}: {amountWords(indicator, value)}, từ {formatDateTime(at)} đến{' '}
            {formatDateTime(replacedAt)}
            {byName ? `, ${byName}` : ''}
            {reason ? `. Lý do: ${reason}` : ''}
          </li>
        ))}
      </ol>
    </details>
  )
}
