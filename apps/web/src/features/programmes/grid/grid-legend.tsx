import styles from './grid.module.css'
import { VerdictShape } from './verdict-shape'

const entries = [
  ['reached', 'Đạt mục tiêu'],
  ['missed', 'Chưa đạt mục tiêu'],
  ['no_target', 'Chưa giao mục tiêu'],
  ['unknown', 'Chưa rõ (không phải là 0)'],
] as const

/** What shape and tint of a cell mean, in words. */
export function GridLegend() {
  return (
    <ul className={styles.legend} aria-label="Chú giải">
      {entries.map(([verdict, words]) => (
        <li key={verdict}>
          <span className={styles.value} data-verdict={verdict} aria-hidden="true">
            {verdict === 'unknown' ? '?' : <VerdictShape verdict={verdict} />}
          </span>
          {words}
        </li>
      ))}
    </ul>
  )
}
