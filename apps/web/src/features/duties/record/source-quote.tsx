import type { AssignmentPage } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import { AppLink } from '../../../ui/link/app-link'
import { directiveName } from '../words/directive-words'
import styles from './duty-page.module.css'

export type SourceQuoteProps = {
  assignment: Pick<AssignmentPage, 'quote' | 'text' | 'currentWording' | 'section' | 'directive'>
}

/** The directive's own words come first, with the way to the document itself. */
export function SourceQuote({ assignment: { quote, text, currentWording, section, directive } }: SourceQuoteProps) {
  const { id, issuedOn, issuer } = directive
  return (
    <figure className={styles.source}>
      <figcaption className={styles.sourceHead}>
        <AppLink href={`/van-ban/${id}`}>{directiveName(directive)}</AppLink>
        {issuedOn ? ` ngày ${formatDate(issuedOn)}` : ''}
        {issuer ? ` của ${issuer}` : ''}
        {section ? `, ${section}` : ''}
      </figcaption>
      <blockquote className={styles.quote}>{quote || text}</blockquote>
      {currentWording ? (
        <div className={styles.changed}>
          <p>Nội dung hiện hành, theo văn bản điều chỉnh:</p>
          <blockquote className={styles.quote}>{currentWording}</blockquote>
        </div>
      ) : null}
    </figure>
  )
}
