import { createContext, useContext } from 'react'
import type { Directive, DirectiveReview, DirectiveText, DraftDuty } from '../../../api/operations'
import type { AgencyOption } from '../../../ui/fields/agency-option'
import type { DutyActions } from './actions/use-duty-actions'
import type { OpenDesk } from './desk/use-review-desk'

export type Place = { dutyId: string; field?: string }

export type ReviewTools = OpenDesk &
  DutyActions & {
    directive: Directive
    review: DirectiveReview
    text: DirectiveText
    /** Live duties, in reading order. */
    live: readonly DraftDuty[]
    numbers: ReadonlyMap<string, number>
    agencies: readonly AgencyOption[]
    mayAddAgency: boolean
    mayEdit: boolean
    activeId: string | null
    choose: (dutyId: string | null) => void
    editing: Place | null
    /** Opens a duty's form, at a field when one is named. */
    edit: (place: Place | null) => void
    picked: ReadonlySet<string>
    togglePicked: (dutyId: string) => void
    clearPicked: () => void
    /** Shows the words of the active duty (on a phone: turns to the document). */
    showWords: (dutyId: string) => void
    showDuty: (dutyId: string) => void
    showPlace: (start: number) => void
  }

export const ReviewContext = createContext<ReviewTools | null>(null)

export function useReview(): ReviewTools {
  const tools = useContext(ReviewContext)
  if (!tools) throw new Error('useReview outside the review screen')
  return tools
}
