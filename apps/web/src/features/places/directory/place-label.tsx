import type { ListedPlace } from '../../../api/operations'
import { NeedsConfirmation } from '../../../ui/state/needs-confirmation'
import styles from '../places.module.css'

/** A place in a row: its name with its kind, its code, what is not sure of it. */
export function PlaceLabel({ name, code, certainty, note }: Pick<ListedPlace, 'name' | 'code' | 'certainty' | 'note'>) {
  return (
    <span className={styles.label}>
      <span className={styles.name}>{name}</span>
      {code ? <span className={styles.detail}>mã {code}</span> : null}
      {certainty === 'uncertain' ? <NeedsConfirmation note={note} /> : null}
    </span>
  )
}
