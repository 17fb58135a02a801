import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { RelatedDirectives } from '../relations/related-directives'
import { relationsQuery } from '../relations/relation-queries'
import styles from '../relations/relations.module.css'
import { useReviewData } from './review-data'

/** The documents this one cites; folded, since the duties come first. */
export function RelatedCard() {
  const { directive } = useReviewData()
  const [open, setOpen] = useState(false)
  const { data } = useQuery(relationsQuery(directive.id))
  const count = data ? data.relations.length + data.citedBy.length : null
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Văn bản liên quan{count === null ? '' : ` (${count})`}</summary>
      {open ? <RelatedDirectives directiveId={directive.id} /> : null}
    </details>
  )
}
