import type { Assignment } from '../../../../api/operations'
import { AppLink } from '../../../../ui/link/app-link'
import { dutyHref } from '../../address/duties-href'
import { Deadline } from '../../words/deadline'
import { directiveNumber } from '../../words/directive-words'
import { shortNameOf } from '../../words/organization-words'
import { dutyMarks } from '../duty-marks'
import styles from './board.module.css'

/** What, who, until when, and what is particular about it. A state is a fact: a card is not dragged elsewhere. */
export function BoardCard({ assignment, withLead }: { assignment: Assignment; withLead: boolean }) {
  const { id, text, currentWording, partText, lead, directive, ordinal, deadline, state } = assignment
  const marks = dutyMarks(assignment)
  return (
    <li className={styles.card}>
      <AppLink className={styles.words} href={dutyHref(id)} data-card>
        {partText ?? currentWording ?? text}
      </AppLink>
      {withLead ? <span title={lead.name}>{shortNameOf(lead)}</span> : null}
      <span className={styles.quiet}>{`${directiveNumber(directive)}, nhiệm vụ ${ordinal}`}</span>
      <Deadline deadline={deadline} state={state} />
      {marks.length > 0 ? <span className={styles.marks}>{marks.join(', ')}</span> : null}
    </li>
  )
}
