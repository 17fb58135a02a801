import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { placeQuery } from './place-query'
import { PlaceRecord } from './place-record'
import { shownPlace } from './shown-place'

const route = getRouteApi('/_app/dia-ban/$placeId')

export function PlacePage() {
  const { placeId } = route.useParams()
  const { ngay } = route.useSearch()
  const { data, error, isFetching, refetch } = useQuery({
    ...placeQuery(placeId, ngay),
    placeholderData: (before, query) => (query?.queryKey[2] === placeId ? keepPreviousData(before) : undefined),
  })
  const shown = data && shownPlace(data)
  if (data && shown) return <PlaceRecord details={data} shown={shown} ngay={ngay} />
  if (error)
    return (
      <ProblemState
        error={error}
        doing="xem địa bàn này"
        onRetry={() => void refetch()}
        retrying={isFetching}
        action={<Button href="/dia-ban">Về danh sách địa bàn</Button>}
      />
    )
  return <LoadingState label="Đang mở trang địa bàn" shape="record" rows={6} />
}
