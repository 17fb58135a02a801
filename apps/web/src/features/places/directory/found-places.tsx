import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { ListedPlace } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import type { DataColumn } from '../../../ui/data/data-column'
import { DataTable } from '../../../ui/data/data-table'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { formatDate } from '../../../ui/format/format-date'
import { AppLink } from '../../../ui/link/app-link'
import { NeedsConfirmation } from '../../../ui/state/needs-confirmation'
import { placeHref, placesHref } from '../address/places-search'
import { chainWords } from '../words/chain-words'
import { placePeriodWords } from '../words/place-period-words'
import { foundPlacesQuery } from './places-queries'

const columns: DataColumn<ListedPlace>[] = [
  {
    key: 'name',
    header: 'Tên địa bàn',
    primary: true,
    cell: ({ name, certainty, note }) =>
      certainty === 'uncertain' ? (
        <>
          {name} <NeedsConfirmation note={note} />
        </>
      ) : (
        name
      ),
  },
  { key: 'code', header: 'Mã', width: '6rem', cell: ({ code }) => code ?? '—' },
  { key: 'parents', header: 'Thuộc', width: '20rem', cell: ({ parents }) => chainWords(parents) || '—' },
  { key: 'period', header: 'Tên này có', width: '15rem', cell: placePeriodWords },
]

export type FoundPlacesProps = {
  words: string
  on: string
  ngay: string | undefined
  /** The province searched in; null: the country. */
  within: { id: string; name: string } | null
}

/** Places of a day that have the words, each with what it lay in. */
export function FoundPlaces({ words, on, ngay, within }: FoundPlacesProps) {
  const pages = useInfiniteQuery({
    ...foundPlacesQuery(words, on, within?.id ?? null),
    placeholderData: keepPreviousData,
  })
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? []
  if (pages.error && !pages.data)
    return (
      <ProblemState
        error={pages.error}
        doing="tìm địa bàn"
        onRetry={() => void pages.refetch()}
        retrying={pages.isFetching}
      />
    )
  const day = ngay ? { ngay } : {}
  return (
    <>
      <output className="visually-hidden">
        {pages.isPlaceholderData || !pages.data
          ? 'Đang tìm'
          : `${rows.length}${hasNextPage ? ' và còn nữa' : ''} địa bàn khớp`}
      </output>
      <DataTable
        caption={`Địa bàn khớp “${words}”`}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        rowHref={({ id }) => placeHref(id, ngay)}
        loading={pages.isPending || pages.isPlaceholderData}
        empty={
          <EmptyState
            title={`Ngày ${formatDate(on)} ${within ? `${within.name} ` : ''}không có địa bàn nào khớp “${words}”`}
          >
            Đơn vị có thể đã đổi tên hoặc sáp nhập:{' '}
            <AppLink href={placesHref({ ...day, tim: words, diaChi: words, vaoNgay: on })}>
              tra cứu “{words}” qua mọi thời kỳ
            </AppLink>
            {within ? (
              <>
                , hoặc <AppLink href={placesHref({ ...day, tim: words, vung: 'ca-nuoc' })}>tìm trong cả nước</AppLink>
              </>
            ) : null}
            .
          </EmptyState>
        }
        more={{
          shown: rows.length,
          loading: isFetchingNextPage,
          onMore: hasNextPage ? () => void fetchNextPage() : undefined,
        }}
      />
    </>
  )
}
