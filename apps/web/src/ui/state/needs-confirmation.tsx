import styles from './needs-confirmation.module.css'

export type NeedsConfirmationProps = {
  /** Why, or where it is from. */
  note?: string | null
  /** Writes the note beside the mark; otherwise it shows on pointing and is read aloud. */
  open?: boolean
}

/** Marks a fact that a source does not settle: somebody has still to confirm it. */
export function NeedsConfirmation({ note, open = false }: NeedsConfirmationProps) {
  return (
    <span>
      <span className={styles.mark} title={note ?? undefined}>
        cần xác nhận
      </span>
      {note ? <span className={open ? styles.note : 'visually-hidden'}> {note}</span> : null}
    </span>
  )
}
