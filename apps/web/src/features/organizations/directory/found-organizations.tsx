import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { Organization } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import type { DataColumn } from '../../../ui/data/data-column'
import { DataTable } from '../../../ui/data/data-table'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { formatDate } from '../../../ui/format/format-date'
import { NeedsConfirmation } from '../../../ui/state/needs-confirmation'
import { organizationKindWords } from '../../directives/words/organization-words'
import { organizationHref } from '../address/directory-search'
import { foundQuery } from './directory-queries'

const columns: DataColumn<Organization>[] = [
  {
    key: 'name',
    header: 'Tên cơ quan',
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
  { key: 'short', header: 'Viết tắt', width: '11rem', onCard: 'hidden', cell: ({ shortName }) => shortName ?? '' },
  { key: 'kind', header: 'Loại', width: '11rem', cell: ({ kind }) => organizationKindWords[kind] },
  { key: 'parent', header: 'Trực thuộc', width: '18rem', cell: ({ parentName }) => parentName ?? '' },
]

export type FoundOrganizationsProps = {
  words: string
  on: string
  ngay: string | undefined
  mayAdd: boolean
}

/** Agencies of a day that have the words, each with whom it is under. */
export function FoundOrganizations({ words, on, ngay, mayAdd }: FoundOrganizationsProps) {
  const pages = useInfiniteQuery({ ...foundQuery(words, on), placeholderData: keepPreviousData })
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? []
  if (pages.error && !pages.data)
    return (
      <ProblemState
        error={pages.error}
        doing="tìm cơ quan"
        onRetry={() => void pages.refetch()}
        retrying={pages.isFetching}
      />
    )
  return (
    <>
      <output className="visually-hidden">
        {pages.isPlaceholderData || !pages.data
          ? 'Đang tìm'
          : `${rows.length}${hasNextPage ? ' và còn nữa' : ''} cơ quan khớp`}
      </output>
      <DataTable
        caption={`Cơ quan khớp “${words}”`}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        rowHref={({ id }) => organizationHref(id, ngay)}
        loading={pages.isPending || pages.isPlaceholderData}
        empty={
          <EmptyState title={`Ngày ${formatDate(on)} không có cơ quan nào khớp “${words}”`}>
            Thử một phần khác của tên, hoặc một ngày khác: cơ quan có thể đã đổi tên.{' '}
            {mayAdd
              ? 'Nếu cơ quan chưa có trong danh bạ, hãy thêm cơ quan đó.'
              : 'Nếu thiếu, hãy báo Văn phòng UBND tỉnh.'}
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
