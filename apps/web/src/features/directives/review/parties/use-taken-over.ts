import { useMemo } from 'react'
import type { DirectiveReview } from '../../../../api/operations'
import { useReviewData } from '../review-data'

export type TakenOver = DirectiveReview['takenOver'][number]

/** Closed agencies of this draft with those who answer for their work today, by id. */
export function useTakenOver(): ReadonlyMap<string, TakenOver> {
  const { takenOver } = useReviewData().review
  return useMemo(() => new Map(takenOver.map((each) => [each.organizationId, each])), [takenOver])
}
