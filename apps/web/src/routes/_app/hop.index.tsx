import { createFileRoute } from '@tanstack/react-router'
import { MeetingsPage } from '../../features/meetings/list/meetings-page'
import { meetingsQuery } from '../../features/meetings/meeting-queries'

export const Route = createFileRoute('/_app/hop/')({
  loader: ({ context }) => {
    void context.queryClient.prefetchInfiniteQuery(meetingsQuery)
  },
  component: MeetingsPage,
})
