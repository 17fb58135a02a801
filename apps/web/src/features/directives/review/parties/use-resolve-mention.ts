import { useCallback } from 'react'
import { useReview } from '../review-context'
import { useReviewData } from '../review-data'
import { isOpen, withResolved } from './parties'

/** Lets one phrase stand for an agency in every duty that uses it; each duty saves itself. */
export function useResolveMention(): (mention: string, agency: { id: string; name: string }) => void {
  const { desk } = useReview()
  const { live } = useReviewData()
  return useCallback(
    (mention, agency) => {
      for (const duty of live) {
        const saver = desk.duty(duty)
        const { leads, coordinators } = saver.fields()
        const names = (parties: typeof leads) => parties.some((party) => isOpen(party) && party.mention === mention)
        if (names(leads)) saver.edit({ leads: withResolved(leads, mention, [agency]) })
        if (names(coordinators)) saver.edit({ coordinators: withResolved(coordinators, mention, [agency]) })
      }
    },
    [live, desk],
  )
}
