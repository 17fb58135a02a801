import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Directive, DirectiveReview, DraftDuty } from '../../../../api/operations'
import { useSession } from '../../../../session/use-session'
import { directiveQuery, reviewQuery } from '../../directive-queries'
import { withDuties, withHeaderVersion } from '../with-duties'
import { createReread } from './create-reread'
import { ReviewDesk } from './review-desk'

export type OpenDesk = {
  desk: ReviewDesk
  /** Puts duties as a step of this person left them on the screen. */
  absorb: (duties: readonly DraftDuty[]) => void
  /** Reads again soon what the server derives: what is missing, what no duty covers. */
  reread: () => void
  /** Counts up when another person changed something. */
  foreignChanges: number
}

/** Opens the draft for editing and keeps it in step with what is read from the server. */
export function useReviewDesk(directive: Directive, review: DirectiveReview): OpenDesk {
  const queryClient = useQueryClient()
  const { personId } = useSession()
  const directiveId = directive.id
  const [foreignChanges, setForeignChanges] = useState(0)

  const [reread] = useState(() => createReread(queryClient, directiveId))

  const store = useCallback(
    (duties: readonly DraftDuty[]) => {
      queryClient.setQueryData(reviewQuery(directiveId).queryKey, (old) => old && withDuties(old, duties))
      reread()
    },
    [queryClient, directiveId, reread],
  )

  const [desk] = useState(
    () =>
      new ReviewDesk({
        directive,
        review,
        personId,
        onDutySaved: (duty) => store([duty]),
        onHeaderSaved: (saved) => {
          queryClient.setQueryData(directiveQuery(directiveId).queryKey, saved)
          queryClient.setQueryData(
            reviewQuery(directiveId).queryKey,
            (old) => old && withHeaderVersion(old, saved.version),
          )
          reread()
        },
        onForeign: () => setForeignChanges((count) => count + 1),
        onStuck: reread,
      }),
  )

  const absorb = useCallback(
    (duties: readonly DraftDuty[]) => {
      desk.absorb(duties)
      store(duties)
    },
    [desk, store],
  )

  useEffect(() => desk.receive(directive, review), [desk, directive, review])
  useEffect(() => keepSaving(desk), [desk])
  useEffect(() => reread.cancel, [reread])
  return useMemo(() => ({ desk, absorb, reread, foreignChanges }), [desk, absorb, reread, foreignChanges])
}

/** Sends at once what waits when the page is left or hidden, and again when the line comes back. */
function keepSaving(desk: ReviewDesk): () => void {
  const onHide = () => document.visibilityState === 'hidden' && void desk.flush()
  desk.resume()
  window.addEventListener('online', desk.retryNow)
  document.addEventListener('visibilitychange', onHide)
  return () => {
    window.removeEventListener('online', desk.retryNow)
    document.removeEventListener('visibilitychange', onHide)
    void desk.flush()
  }
}
