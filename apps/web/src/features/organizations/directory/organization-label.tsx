import type { Organization } from '../../../api/operations'
import { NeedsConfirmation } from '../../../ui/state/needs-confirmation'
import { beginSmall } from '../../../ui/text/first-letter'
import { organizationKindWords } from '../../directives/words/organization-words'
import styles from './directory.module.css'

/** An agency in a row: name, how it is called for short, what it is. */
export function OrganizationLabel({ name, shortName, kind, certainty, note }: Organization) {
  return (
    <span className={styles.label}>
      <span className={styles.name}>{name}</span>
      <span className={styles.detail}>
        {[shortName, beginSmall(organizationKindWords[kind])].filter(Boolean).join(' · ')}
      </span>
      {certainty === 'uncertain' ? <NeedsConfirmation note={note} /> : null}
    </span>
  )
}
