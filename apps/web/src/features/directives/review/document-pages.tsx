import type { UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { SourcePages as Original, TextSpan } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import type { DutySpan } from '../document/cut-paragraph'
import { SourcePages } from '../source-pages/source-pages'
import { directiveName } from '../words/directive-name'
import { DocumentViewSwitch } from './document-view-switch'
import { useFocus } from './focus/use-focus'
import styles from './review.module.css'
import { useReview } from './review-context'
import { useReviewData } from './review-data'

export type DocumentPagesProps = { duties: readonly DutySpan[]; original: UseQueryResult<Original> }

/** The pages as they were received; choosing a marked passage chooses its duty. */
export function DocumentPages({ duties, original }: DocumentPagesProps) {
  const { focus, mayEdit, addFromWords } = useReview()
  const { numbers, review, directive } = useReviewData()
  const activeId = useFocus((state) => state.activeId)
  const place = useFocus((state) => state.place)
  const uncovered = useMemo(() => review.uncovered.map(({ span }) => span), [review.uncovered])

  async function add(span: TextSpan) {
    const duty = await addFromWords(span)
    if (duty) focus.edit({ dutyId: duty.id })
  }

  if (original.data)
    return (
      <SourcePages
        directiveId={directive.id}
        pages={original.data.pages}
        label={directiveName(directive)}
        duties={duties}
        numbers={numbers}
        activeDutyId={activeId}
        onChoose={focus.choose}
        uncovered={uncovered}
        onUncovered={mayEdit ? (span) => void add(span) : undefined}
        place={place}
        onPlaced={focus.forgetPlace}
        start={<DocumentViewSwitch />}
      />
    )
  return (
    <>
      <div className={styles.view}>
        <DocumentViewSwitch />
      </div>
      {original.isError ? (
        <ProblemState
          error={original.error}
          doing="xem trang gốc"
          retrying={original.isFetching}
          onRetry={() => void original.refetch()}
        />
      ) : (
        <LoadingState label="Đang mở trang gốc" shape="text" rows={8} />
      )}
    </>
  )
}
