import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { NewChanges } from '../../../session/live/new-changes'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { PageHeader } from '../../../ui/layout/page-header'
import { ProblemState } from '../words/problem-state'
import { assignmentQuery } from './assignment-query'
import { DutyRecord } from './duty-record'

const route = getRouteApi('/_app/nhiem-vu/$assignmentId')
const back = { href: '/nhiem-vu', label: 'Nhiệm vụ' }

/** One duty given to one agency. */
export function DutyPage() {
  const { assignmentId } = route.useParams()
  const { data, dataUpdatedAt, error, isFetching, refetch } = useQuery(assignmentQuery(assignmentId))
  if (data)
    return (
      <>
        <NewChanges of={{ assignmentId }} readAt={dataUpdatedAt} onShow={() => void refetch()} />
        <DutyRecord assignment={data} />
      </>
    )
  return (
    <>
      <PageHeader title="Nhiệm vụ" back={back} />
      {error ? (
        <ProblemState
          problem={error}
          onRetry={() => void refetch()}
          retrying={isFetching}
          elsewhere={{ href: '/nhiem-vu', label: 'Về danh sách nhiệm vụ' }}
        />
      ) : (
        <LoadingState shape="record" label="Đang tải nhiệm vụ" />
      )}
    </>
  )
}
