import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { holdsRole } from '../../../session/roles'
import { useSession } from '../../../session/use-session'
import { assignmentSpansQuery, reviewQuery } from '../directive-queries'
import type { DutySpan } from '../document/cut-paragraph'
import type { DutyGroup } from './group-by-duty'

/** Beyond this many an agency's document is shown without its highlights rather than asked for one by one. */
const mostAsked = 40

/** Where the duties stand in the text: from the review for those who may read it, else from each assignment. */
export function useIssuedSpans(directiveId: string, duties: readonly DutyGroup[]): DutySpan[] {
  const readsReview = holdsRole(useSession(), 'office', 'committee_leader')
  const review = useQuery({ ...reviewQuery(directiveId), enabled: readsReview, staleTime: Number.POSITIVE_INFINITY })
  const asked = readsReview ? [] : duties.slice(0, mostAsked)
  const answers = useQueries({
    queries: asked.map(({ assignments }) => assignmentSpansQuery(assignments[0]?.id ?? '')),
    combine: (results) => results.map(({ data }) => data),
  })
  return useMemo(() => {
    const reviewed = new Map(review.data?.draftDuties.map((duty) => [duty.id, duty.sourceSpans]))
    return duties.flatMap(({ dutyId }, index) =>
      (reviewed.get(dutyId) ?? answers[index] ?? []).map((span) => ({ ...span, dutyId })),
    )
  }, [review.data, answers, duties])
}
