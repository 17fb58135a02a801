import type { AssignmentPage } from '../../../api/operations'
import { AppLink } from '../../../ui/link/app-link'
import { dutyHref } from '../address/duties-href'
import { DutyStateBadge } from '../words/duty-state-badge'
import styles from './duty-page.module.css'

export type SiblingsProps = Pick<AssignmentPage, 'siblings'>

const fewEnough = 5

/** The same duty given to other agencies; a duty given to everybody is folded. */
export function Siblings({ siblings }: SiblingsProps) {
  const list = (
    <ul className={styles.plain}>
      {siblings.map(({ id, lead, state }) => (
        <li key={id}>
          <AppLink href={dutyHref(id)}>{lead.name}</AppLink> <DutyStateBadge state={state} withDays />
        </li>
      ))}
    </ul>
  )
  if (siblings.length <= fewEnough) return list
  return (
    <details className={styles.folded}>
      <summary>{siblings.length} cơ quan</summary>
      {list}
    </details>
  )
}
