import { createContext, useContext } from 'react'
import type { Directive, DirectiveReview, DraftDuty } from '../../../api/operations'
import type { DocumentView } from './document-view'
import type { ShownDuties } from './use-duty-order'

/** The draft as it is now. */
export type ReviewData = ShownDuties & {
  directive: Directive
  review: DirectiveReview
  /** Live duties, in reading order. */
  live: readonly DraftDuty[]
  numbers: ReadonlyMap<string, number>
  /** the words, or the pages of the original */
  view: DocumentView
  /** Counts up when another person changed something. */
  foreignChanges: number
}

export const ReviewDataContext = createContext<ReviewData | null>(null)

export function useReviewData(): ReviewData {
  const data = useContext(ReviewDataContext)
  if (!data) throw new Error('useReviewData outside the review screen')
  return data
}
