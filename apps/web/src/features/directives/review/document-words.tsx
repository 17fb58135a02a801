import { useEffect, useMemo, useRef } from 'react'
import type { DutySpan } from '../document/cut-paragraph'
import { SourceDocument } from '../document/source-document'
import { useSourceSelection } from '../document/use-source-selection'
import { directiveName } from '../words/directive-name'
import { useFocus } from './focus/use-focus'
import { useReview } from './review-context'
import { useReviewData } from './review-data'
import { SelectionActions } from './selection-actions'
import { UncoveredMark } from './uncovered-mark'

/** The source as it reads, its duties highlighted; selected words can become a duty. */
export function DocumentWords({ duties }: { duties: readonly DutySpan[] }) {
  const { text, focus, mayEdit } = useReview()
  const { numbers, review, directive } = useReviewData()
  const activeId = useFocus((state) => state.activeId)
  const place = useFocus((state) => state.place)
  const paper = useRef<HTMLElement>(null)
  const selection = useSourceSelection(paper, mayEdit)
  const uncovered = useMemo(() => new Set(review.uncovered.map(({ span }) => span.start)), [review.uncovered])

  useEffect(() => {
    if (!place || !('offset' in place)) return
    paper.current
      ?.querySelector(`[data-paragraph="${place.offset}"]`)
      ?.scrollIntoView({ block: 'center', behavior: 'smooth' })
    focus.forgetPlace()
  }, [place, focus])

  return (
    <>
      <SourceDocument
        ref={paper}
        text={text}
        label={directiveName(directive)}
        duties={duties}
        numbers={numbers}
        activeDutyId={activeId}
        onChoose={focus.choose}
        marginOf={(paragraph) => (uncovered.has(paragraph.span.start) ? <UncoveredMark span={paragraph.span} /> : null)}
      />
      {selection ? <SelectionActions selection={selection} /> : null}
    </>
  )
}
