import { AppLink } from '../../../ui/link/app-link'
import { StateShape } from '../../../ui/state/state-shape'
import type { RedLine } from './red-lines'
import styles from './red-list.module.css'

/** The few lines a leader is to look at, each leading to its picture; nothing where all is well. */
export function RedList({ lines }: { lines: readonly RedLine[] }) {
  if (lines.length === 0) return null
  return (
    <section className={styles.red} aria-label="Cần chú ý">
      <h2 className={styles.title}>Cần chú ý</h2>
      <ul className={styles.list}>
        {lines.map(({ key, name, words, href }) => (
          <li key={key} className={styles.line}>
            <span className={styles.mark}>
              <StateShape state="overdue" size={11} />
            </span>
            <span>
              <AppLink href={href}>{name}</AppLink>: {words}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
