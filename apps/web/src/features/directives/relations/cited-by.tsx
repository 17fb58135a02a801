import type { DirectiveRelations } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import { AppLink } from '../../../ui/link/app-link'
import { relationWords } from './group-relations'
import { relatedHref, relatedName } from './related-name'
import styles from './relations.module.css'

/** The directives of this space that cite this one; nothing when there are none. */
export function CitedBy({ citedBy }: Pick<DirectiveRelations, 'citedBy'>) {
  if (citedBy.length === 0) return null
  return (
    <section aria-label="Được nêu trong">
      <h3 className={styles.heading}>Được nêu trong</h3>
      <ul className={styles.list}>
        {citedBy.map(({ directive, kind }) => (
          <li className={styles.line} key={`${directive.id}-${kind}`}>
            <span>
              <AppLink href={relatedHref(directive)}>{relatedName(directive)}</AppLink>
              <span className={styles.detail}>
                {relationWords[kind]}
                {directive.issuedOn ? `, ngày ${formatDate(directive.issuedOn)}` : ''}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
