import type { ReorganizationChange } from '../../../../api/operations'
import { Button } from '../../../../ui/actions/button'
import { NeedsConfirmation } from '../../../../ui/state/needs-confirmation'
import { changeSentence } from '../../words/change-sentence'
import { useDraft } from '../draft-context'
import styles from './changes.module.css'

export type ChangeListProps = {
  onEdit: (change: ReorganizationChange) => void
  onRemove: (change: ReorganizationChange) => void
  removingId: string | null
}

/** The changes of a draft as sentences, in the order they were entered. */
export function ChangeList({ onEdit, onRemove, removingId }: ChangeListProps) {
  const { changes, words } = useDraft()
  return (
    <ol className={styles.list} aria-label="Các thay đổi">
      {changes.items.map((change, index) => {
        const sentence = changeSentence(change, words)
        return (
          <li key={change.id} id={`thay-doi-${change.id}`} className={styles.change}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <div>
              {sentence}. {change.certainty === 'uncertain' ? <NeedsConfirmation note={change.note} open /> : null}
              {change.certainty === 'confirmed' && change.note ? <p className={styles.note}>{change.note}</p> : null}
            </div>
            <div className={styles.actions}>
              <Button size="sm" onClick={() => onEdit(change)} aria-label={`Sửa: ${sentence}`}>
                Sửa
              </Button>
              <Button
                size="sm"
                variant="quiet"
                loading={removingId === change.id}
                onClick={() => onRemove(change)}
                aria-label={`Bỏ: ${sentence}`}
              >
                Bỏ
              </Button>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
