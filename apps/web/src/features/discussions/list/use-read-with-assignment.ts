import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { assignmentQuery } from '../../duties/record/assignment-query'
import { commentsQuery } from '../discussion-queries'
import type { Audience } from '../words/audience-words'

/** What others say comes in whenever the page of the assignment was read again: both are told of by one live event. */
export function useReadWithAssignment(assignmentId: string, audience: Audience): void {
  const queryClient = useQueryClient()
  const { dataUpdatedAt } = useQuery({ ...assignmentQuery(assignmentId), enabled: false })
  const readAt = useRef(dataUpdatedAt)
  useEffect(() => {
    if (readAt.current === dataUpdatedAt) return
    readAt.current = dataUpdatedAt
    void queryClient.invalidateQueries({ queryKey: commentsQuery(assignmentId, audience).queryKey })
  }, [queryClient, assignmentId, audience, dataUpdatedAt])
}
