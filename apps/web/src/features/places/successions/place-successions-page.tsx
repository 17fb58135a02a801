import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Notice } from '../../../ui/feedback/notice'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { PageHeader } from '../../../ui/layout/page-header'
import { morePages } from '../../duties/list/more-pages'
import { SuccessionGroups } from '../../successions/succession-groups'
import { placeHref } from '../address/places-search'
import { homeProvincesQuery } from '../directory/places-queries'
import { placeQuery } from '../record/place-query'
import { shownPlace } from '../record/shown-place'
import { placeSubject } from './place-subject'
import { PlaceSuccessionsFilters } from './place-successions-filters'
import { placeSuccessionsQuery } from './place-successions-query'
import { type PlaceSuccessionsSearch, toPlaceSuccessionsQuery } from './place-successions-search'
import { toFacts } from './to-facts'

const route = getRouteApi('/_app/dia-ban/so-do')

/** Who became whom of all that ever lay in a place; in the province of the space when none is named. */
export function PlaceSuccessionsPage() {
  const search = route.useSearch()
  const home = useQuery({ ...homeProvincesQuery(todayInVietnam()), enabled: search.trong === undefined })
  const withinId = search.trong ?? home.data?.[0]?.id
  if (withinId !== undefined) return <WithinPlace key={withinId} withinId={withinId} search={search} />
  if (home.error) return <ProblemState error={home.error} doing="xem sơ đồ sắp xếp địa bàn" />
  if (home.isPending) return <LoadingState label="Đang tải sơ đồ sắp xếp địa bàn" />
  return (
    <EmptyState title="Chưa biết tỉnh nào" action={<Button href="/dia-ban">Về danh sách địa bàn</Button>}>
      Mở một tỉnh trong danh sách địa bàn rồi chọn xem sơ đồ các đơn vị trong địa bàn.
    </EmptyState>
  )
}

type WithinPlaceProps = { withinId: string; search: PlaceSuccessionsSearch }

function WithinPlace({ withinId, search }: WithinPlaceProps) {
  const navigate = route.useNavigate()
  const query = toPlaceSuccessionsQuery(search, withinId)
  const list = useInfiniteQuery({ ...placeSuccessionsQuery(query), placeholderData: keepPreviousData })
  const details = useQuery(placeQuery(withinId, undefined)).data
  const name = (details && shownPlace(details)?.terms.name) ?? 'Địa bàn'
  const pages = list.data?.pages
  const groups = useMemo(
    () => pages?.flatMap(({ items }) => items.map((group) => ({ ...group, ...toFacts(group) }))) ?? [],
    [pages],
  )
  const first = pages?.[0]
  const { more } = morePages(list, groups.length)
  return (
    <>
      <PageHeader
        title={`Sơ đồ sắp xếp địa bàn: ${name}`}
        lead={first?.sentence}
        back={{ href: placeHref(withinId), label: name }}
      />
      <PlaceSuccessionsFilters
        search={search}
        onChange={(change) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true })}
      />
      {first?.isCut ? (
        <Notice>Có quá nhiều thay đổi để xem cùng lúc; chọn khoảng thời gian ngắn hơn để xem đủ.</Notice>
      ) : null}
      {list.isError && groups.length === 0 ? (
        <ProblemState
          error={list.error}
          doing="xem sơ đồ sắp xếp địa bàn"
          onRetry={() => void list.refetch()}
          retrying={list.isFetching}
        />
      ) : list.isPending ? (
        <LoadingState label="Đang tải sơ đồ sắp xếp địa bàn" />
      ) : groups.length === 0 ? (
        <EmptyState title="Không có lần sắp xếp nào khớp bộ lọc">
          Thử một phần khác của tên, cấp khác hoặc khoảng thời gian dài hơn.
        </EmptyState>
      ) : (
        <SuccessionGroups
          groups={groups}
          subject={placeSubject}
          stale={list.isPlaceholderData}
          {...(more ? { more } : {})}
        />
      )}
    </>
  )
}
