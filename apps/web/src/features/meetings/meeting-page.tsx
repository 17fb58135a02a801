import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ProblemState } from '../../api/problem-state'
import { Button } from '../../ui/actions/button'
import { LoadingState } from '../../ui/feedback/loading-state'
import { PageHeader } from '../../ui/layout/page-header'
import { ConclusionsPage } from './conclusions/conclusions-page'
import { meetingQuery } from './meeting-queries'
import { MeetingWalk } from './walk/meeting-walk'

const route = getRouteApi('/_app/hop/$meetingId')

/** An open meeting is one device among several that write in it. */
const rereadMs = 20_000

/** One meeting: walked through while it is open, read as its conclusions once it is closed. */
export function MeetingPage() {
  const { meetingId } = route.useParams()
  const { data: meeting, ...query } = useQuery({
    ...meetingQuery(meetingId),
    refetchInterval: ({ state }) => (state.data?.state === 'open' ? rereadMs : false),
  })
  if (meeting)
    return meeting.state === 'open' ? <MeetingWalk meeting={meeting} /> : <ConclusionsPage meeting={meeting} />
  return (
    <>
      <PageHeader title="Cuộc họp" back={{ href: '/hop', label: 'Cuộc họp' }} />
      {query.isError ? (
        <ProblemState
          error={query.error}
          doing="xem và chủ trì các cuộc họp"
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
          action={<Button href="/hop">Về danh sách cuộc họp</Button>}
        />
      ) : (
        <LoadingState label="Đang tải cuộc họp" shape="record" />
      )}
    </>
  )
}
