import styles from './trend.module.css'

export type OpenValueProps = { label: string; words: string; onOpen: () => void }

/** A number of a table that opens its three values. */
export function OpenValue({ label, words, onOpen }: OpenValueProps) {
  return (
    <button type="button" className={styles.open} aria-label={label} onClick={onOpen}>
      {words}
    </button>
  )
}
