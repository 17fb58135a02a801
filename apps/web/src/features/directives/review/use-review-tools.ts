import { useMemo, useState } from 'react'
import { bringWordsIntoView } from '../document/bring-words-into-view'
import { useDutyActions } from './actions/use-duty-actions'
import { useReviewDesk } from './desk/use-review-desk'
import { type DocumentView, firstView } from './document-view'
import { ReviewFocus } from './focus/review-focus'
import type { Side } from './review-columns'
import type { ReviewTools } from './review-context'
import type { ReviewData } from './review-data'
import type { ReviewScreenProps } from './review-screen-props'
import { useDutyOrder } from './use-duty-order'
import { isLive } from './with-duties'

/** Everything the parts of the review screen share: the draft as it is, and what can be done with it. */
export function useReviewTools({ directive, review, text, mayAddAgency }: ReviewScreenProps) {
  const { desk, absorb, reread, foreignChanges } = useReviewDesk(directive, review)
  const actions = useDutyActions(directive.id, { desk, absorb, reread })
  const [focus] = useState(() => new ReviewFocus())
  const [side, setSide] = useState<Side>('document')
  const [view, setView] = useState<DocumentView>(() => firstView(directive))
  const mayEdit = review.may.edit
  const live = useMemo(() => review.draftDuties.filter(isLive), [review.draftDuties])
  const { order, setOrder, shown } = useDutyOrder(live)

  const data = useMemo<ReviewData>(() => {
    const numbers = new Map(live.map(({ id }, index) => [id, index + 1]))
    return { directive, review, live, numbers, foreignChanges, view, order, setOrder, shown }
  }, [directive, review, live, foreignChanges, view, order, setOrder, shown])

  const tools = useMemo<ReviewTools>(
    () => ({
      ...actions,
      desk,
      reread,
      text,
      focus,
      mayEdit,
      mayAddAgency,
      showWords: (dutyId) => {
        setSide('document')
        focus.choose(dutyId)
        bringWordsIntoView(dutyId)
      },
      showDuty: (record) => {
        setSide('duties')
        if (record !== 'header') focus.choose(record)
        requestAnimationFrame(() => showOutsideCards(record))
      },
      setView,
      showPage: (number) => {
        setSide('document')
        setView('pages')
        focus.showPlace({ page: number })
      },
      showPlace: (start) => {
        setSide('document')
        focus.showPlace({ offset: start })
      },
    }),
    [actions, desk, reread, text, focus, mayEdit, mayAddAgency],
  )
  return { tools, data, side, setSide }
}

/** The header's card, or the list of removed duties when the duty has no card. */
function showOutsideCards(record: string): void {
  if (document.querySelector(`[data-duty-card="${CSS.escape(record)}"]`)) return
  const place = document.querySelector(record === 'header' ? '[data-header-card]' : '[data-removed-duties]')
  if (place instanceof HTMLDetailsElement) place.open = true
  place?.scrollIntoView({ block: 'start' })
}
