import { NeedsConfirmation } from '../../../ui/state/needs-confirmation'
import type { NamedChanges } from '../reorganization-queries'
import { changeSentence } from '../words/change-sentence'
import { useSentenceWords } from '../words/use-sentence-words'
import styles from './record.module.css'

/** What was changed, as sentences. */
export function RecordedChanges({ changes }: { changes: NamedChanges }) {
  const words = useSentenceWords(changes)
  return (
    <ol className={styles.changes}>
      {changes.items.map((change) => (
        <li key={change.id}>
          {changeSentence(change, words)}.{' '}
          {change.certainty === 'uncertain' ? <NeedsConfirmation note={change.note} open /> : null}
          {change.certainty === 'confirmed' && change.note ? <p className={styles.note}>{change.note}</p> : null}
        </li>
      ))}
    </ol>
  )
}
