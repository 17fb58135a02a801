import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Notice } from '../../../ui/feedback/notice'
import type { DutySpan } from '../document/cut-paragraph'
import { sourceNotes } from '../source-pages/source-notes'
import { sourcePagesQuery } from '../source-pages/source-page-queries'
import { warningWords } from '../words/warning-words'
import { DocumentPages } from './document-pages'
import { DocumentViewSwitch } from './document-view-switch'
import { DocumentWords } from './document-words'
import styles from './review.module.css'
import { useReviewData } from './review-data'

/** The source with its duties highlighted: as words, or as the pages that were received. */
export function DocumentColumn() {
  const { live, directive, view } = useReviewData()
  const original = useQuery({ ...sourcePagesQuery(directive.id), enabled: directive.format !== null })
  const duties = useMemo<DutySpan[]>(
    () => live.flatMap(({ id, sourceSpans }) => sourceSpans.map((span) => ({ ...span, dutyId: id }))),
    [live],
  )
  const notes = original.data ? sourceNotes(original.data.pages, original.data.warnings) : []
  // What else the reader was not sure of stands beside its field or paragraph.
  const missing = warningWords(directive.warnings.filter((code) => code === 'annex_missing'))
  return (
    <>
      {missing.length > 0 ? (
        <div className={styles.notes}>
          <Notice tone="warn">{missing.join(' ')}</Notice>
        </div>
      ) : null}
      {notes.length > 0 ? (
        <div className={styles.notes}>
          <Notice>{notes.join(' ')}</Notice>
        </div>
      ) : null}
      {view === 'pages' ? (
        <DocumentPages duties={duties} original={original} />
      ) : (
        <>
          {directive.pageCount > 0 ? (
            <div className={styles.view}>
              <DocumentViewSwitch />
            </div>
          ) : null}
          <DocumentWords duties={duties} />
        </>
      )}
    </>
  )
}
