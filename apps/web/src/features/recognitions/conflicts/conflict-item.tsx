import type { RecognitionConflict, RecognitionPredecessor } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { dayBefore } from '../../../ui/format/next-day'
import { AppLink } from '../../../ui/link/app-link'
import { NeedsConfirmation } from '../../../ui/state/needs-confirmation'
import { placeHref } from '../../places/address/places-search'
import { RecognitionStatus } from '../recognition-status'
import styles from '../recognitions.module.css'
import { conflictWords } from '../words/conflict-words'
import { decisionWords } from '../words/decision-words'
import { stretchWords } from '../words/stretch-words'

export type ConflictItemProps = {
  conflict: RecognitionConflict
  mayRecord: boolean
  onRecord: (status: 'recognised' | 'not_recognised') => void
}

/** Days of a unit that somebody has to decide: what it was made of, and the two answers a decision can give. */
export function ConflictItem({ conflict, mayRecord, onRecord }: ConflictItemProps) {
  const { place, from, predecessors } = conflict
  const asThen = dayBefore(from)
  return (
    <article className={styles.conflict} aria-label={`${place.name}, ${stretchWords(conflict)}`}>
      <p className={styles.conflictHead}>
        <AppLink className={styles.unitName} href={placeHref(place.id)}>
          {place.name}
        </AppLink>
        <span className={styles.stretch}>{stretchWords(conflict)}</span>
        {place.code ? <span className={styles.quiet}>mã {place.code}</span> : null}
      </p>
      <p>{conflictWords(conflict)}</p>
      <ul className={styles.parts}>
        {predecessors.map((each) => (
          <Predecessor key={each.id} predecessor={each} asThen={asThen} />
        ))}
      </ul>
      {mayRecord ? (
        <p className={styles.actions}>
          <Button size="sm" onClick={() => onRecord('recognised')} aria-label={`Ghi nhận công nhận ${place.name}`}>
            Ghi nhận công nhận
          </Button>
          <Button
            size="sm"
            onClick={() => onRecord('not_recognised')}
            aria-label={`Ghi nhận không công nhận ${place.name}`}
          >
            Ghi nhận không công nhận
          </Button>
        </p>
      ) : null}
    </article>
  )
}

function Predecessor({ predecessor, asThen }: { predecessor: RecognitionPredecessor; asThen: string }) {
  const { id, name, status, record } = predecessor
  return (
    <li>
      <AppLink href={placeHref(id, asThen)}>{name}</AppLink>
      <RecognitionStatus status={status} />
      {record ? <span className={styles.quiet}>{decisionWords(record)}</span> : null}
      {record?.certainty === 'uncertain' ? <NeedsConfirmation note={record.note} /> : null}
    </li>
  )
}
