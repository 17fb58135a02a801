import { useSyncExternalStore } from 'react'
import { useReview } from '../review-context'
import type { FocusState } from './review-focus'

/** One answer about what the person is at; redraws only when that answer changes. */
export function useFocus<Answer>(select: (state: FocusState) => Answer): Answer {
  const { focus } = useReview()
  return useSyncExternalStore(focus.subscribe, () => select(focus.state))
}
