import { createContext, useContext } from 'react'
import type { Directive, DirectiveReview, DraftDuty } from '../../../api/operations'

/** The draft as it is now. */
export type ReviewData = {
  directive: Directive
  review: DirectiveReview
  /** Live duties, in reading order. */
  live: readonly DraftDuty[]
  numbers: ReadonlyMap<string, number>
  /** Counts up when another person changed something. */
  foreignChanges: number
}

export const ReviewDataContext = createContext<ReviewData | null>(null)

export function useReviewData(): ReviewData {
  const data = useContext(ReviewDataContext)
  if (!data) throw new Error('useReviewData outside the review screen')
  return data
}
