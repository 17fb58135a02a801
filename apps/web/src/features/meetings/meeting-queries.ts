import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import { listMeetings, showMeeting } from '../../api/operations'

export const meetingsQuery = infiniteQueryOptions({
  queryKey: ['meetings'],
  queryFn: ({ pageParam, signal }) =>
    unwrap(listMeetings({ signal, query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } })),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
})

export const meetingQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meeting', meetingId],
    queryFn: ({ signal }) => unwrap(showMeeting({ signal, path: { meetingId } })),
  })
