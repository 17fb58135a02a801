import type { StatisticsFigures } from '../../../api/operations'
import { classOrder } from '../words/statistics-words'
import styles from './class-bar.module.css'

export type ClassBarProps = {
  counts: StatisticsFigures['counts']
  /** Of the longest bar: bars are as long as what they count. */
  most: number
}

/** How many duties, and the share of each class; the same numbers stand in the table beside it. */
export function ClassBar({ counts, most }: ClassBarProps) {
  const present = classOrder.filter((name) => counts[name] > 0)
  const total = present.reduce((sum, name) => sum + counts[name], 0)
  return (
    <span className={styles.bar} aria-hidden="true" style={{ width: `${most === 0 ? 0 : (total / most) * 100}%` }}>
      {present.map((name) => (
        <span key={name} className={styles[name]} style={{ flexGrow: counts[name] }} />
      ))}
    </span>
  )
}
