import { createContext, useContext } from 'react'
import type { DirectiveText } from '../../../api/operations'
import type { DutyActions } from './actions/use-duty-actions'
import type { OpenDesk } from './desk/use-review-desk'
import type { DocumentView } from './document-view'
import type { ReviewFocus } from './focus/review-focus'

/** What the parts of the review screen do with; it stays the same while the draft changes (see useReviewData). */
export type ReviewTools = Pick<OpenDesk, 'desk' | 'reread'> &
  DutyActions & {
    text: DirectiveText
    mayAddAgency: boolean
    mayEdit: boolean
    focus: ReviewFocus
    /** Shows the words of a duty (on a phone: turns to the document). */
    showWords: (dutyId: string) => void
    /** Shows the card of a duty, or 'header'. */
    showDuty: (record: string) => void
    setView: (view: DocumentView) => void
    /** Shows a page of the original, counted from 1. */
    showPage: (number: number) => void
    /** Shows a paragraph by its start in the text. */
    showPlace: (start: number) => void
  }

export const ReviewContext = createContext<ReviewTools | null>(null)

export function useReview(): ReviewTools {
  const tools = useContext(ReviewContext)
  if (!tools) throw new Error('useReview outside the review screen')
  return tools
}
