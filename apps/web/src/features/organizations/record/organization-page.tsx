import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { organizationQuery } from './organization-query'
import { OrganizationRecord } from './organization-record'

const route = getRouteApi('/_app/co-quan/$organizationId')

export function OrganizationPage() {
  const { organizationId } = route.useParams()
  const { ngay } = route.useSearch()
  const { data, error, isFetching, refetch } = useQuery({
    ...organizationQuery(organizationId, ngay),
    placeholderData: (before, query) => (query?.queryKey[2] === organizationId ? keepPreviousData(before) : undefined),
  })
  if (data) return <OrganizationRecord page={data} ngay={ngay} />
  if (error)
    return (
      <ProblemState
        error={error}
        doing="xem cơ quan này"
        onRetry={() => void refetch()}
        retrying={isFetching}
        action={<Button href="/co-quan">Về danh bạ cơ quan</Button>}
      />
    )
  return <LoadingState label="Đang mở trang cơ quan" shape="record" rows={6} />
}
