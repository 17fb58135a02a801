import type { ReactNode } from 'react'
import styles from './fact-list.module.css'

export type Fact = {
  term: string
  /** null, undefined or '' is shown as 'chưa có'. */
  value: ReactNode
  note?: ReactNode
}

export type FactListProps = {
  facts: readonly Fact[]
  /** 'stacked' for a narrow column, 'rows' for a wide one. */
  layout?: 'stacked' | 'rows'
}

export function FactList({ facts, layout = 'stacked' }: FactListProps) {
  return (
    <dl className={styles.list} data-layout={layout}>
      {facts.map(({ term, value, note }) => (
        <div className={styles.fact} key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>
            {value === null || value === undefined || value === '' ? (
              <span className={styles.none}>chưa có</span>
            ) : (
              value
            )}
            {note ? <div className={styles.note}>{note}</div> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
