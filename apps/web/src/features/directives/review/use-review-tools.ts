import { useCallback, useMemo, useState } from 'react'
import { organizationLevelWords } from '../words/organization-words'
import { useDutyActions } from './actions/use-duty-actions'
import { useReviewDesk } from './desk/use-review-desk'
import type { Side } from './review-columns'
import type { Place, ReviewTools } from './review-context'
import type { ReviewScreenProps } from './review-screen-props'
import { isLive } from './with-duties'

/** Everything the parts of the review screen share. */
export function useReviewTools({ directive, review, text, directory }: ReviewScreenProps) {
  const open = useReviewDesk(directive, review)
  const actions = useDutyActions(directive.id, open)
  const [activeId, setActiveId] = useState<string | null>(null)
  const [editing, setEditing] = useState<Place | null>(null)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [side, setSide] = useState<Side>('document')

  const live = useMemo(() => review.draftDuties.filter(isLive), [review.draftDuties])
  const numbers = useMemo(() => new Map(live.map(({ id }, index) => [id, index + 1])), [live])
  const agencies = useMemo(
    () =>
      directory.items.map(({ id, name, shortName, level }) => ({
        id,
        name,
        ...(shortName ? { shortName } : {}),
        detail: organizationLevelWords[level],
      })),
    [directory.items],
  )

  const togglePicked = useCallback((dutyId: string) => {
    setPicked((old) => {
      const next = new Set(old)
      if (!next.delete(dutyId)) next.add(dutyId)
      return next
    })
  }, [])

  const edit = useCallback((place: Place | null) => {
    setEditing(place)
    if (place) setActiveId(place.dutyId)
  }, [])

  const showWords = useCallback((dutyId: string) => {
    setSide('document')
    setActiveId(dutyId)
  }, [])

  const showDuty = useCallback(
    (record: string) => {
      setSide('duties')
      if (numbers.has(record)) setActiveId(record)
      else requestAnimationFrame(() => showOutside(record))
    },
    [numbers],
  )

  const showPlace = useCallback((start: number) => {
    setSide('document')
    requestAnimationFrame(() =>
      document.querySelector(`[data-paragraph="${start}"]`)?.scrollIntoView({ block: 'center', behavior: 'smooth' }),
    )
  }, [])

  const mayEdit = review.may.edit
  const mayAddAgency = directory.may.addOrganization
  const tools = useMemo<ReviewTools>(
    () => ({
      ...open,
      ...actions,
      directive,
      review,
      text,
      live,
      numbers,
      agencies,
      mayAddAgency,
      mayEdit,
      activeId,
      choose: setActiveId,
      editing,
      edit,
      picked,
      togglePicked,
      clearPicked: () => setPicked(new Set()),
      showWords,
      showDuty,
      showPlace,
    }),
    [
      open,
      actions,
      directive,
      review,
      text,
      live,
      numbers,
      agencies,
      mayAddAgency,
      mayEdit,
      activeId,
      editing,
      edit,
      picked,
      togglePicked,
      showWords,
      showDuty,
      showPlace,
    ],
  )
  return { tools, side, setSide }
}

/** The header's card, or the list of removed duties. */
function showOutside(record: string): void {
  const place = document.querySelector(record === 'header' ? '[data-header-card]' : '[data-removed-duties]')
  if (place instanceof HTMLDetailsElement) place.open = true
  place?.scrollIntoView({ block: 'start' })
}
