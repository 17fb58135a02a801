import { createFileRoute } from '@tanstack/react-router'
import { MeetingPage } from '../../features/meetings/meeting-page'
import { meetingQuery } from '../../features/meetings/meeting-queries'
import { parseMeetingSearch } from '../../features/meetings/meeting-search'

export const Route = createFileRoute('/_app/hop/$meetingId')({
  validateSearch: parseMeetingSearch,
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(meetingQuery(params.meetingId))
  },
  component: MeetingPage,
})
