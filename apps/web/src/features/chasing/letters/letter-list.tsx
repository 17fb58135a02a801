import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { ChasingLetter } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import type { DataColumn } from '../../../ui/data/data-column'
import { DataTable } from '../../../ui/data/data-table'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { formatDate } from '../../../ui/format/format-date'
import { AppLink } from '../../../ui/link/app-link'
import { morePages } from '../../duties/list/more-pages'
import { chasingLettersQuery } from '../chasing-queries'
import { letterFileHref, letterHref } from '../words/letter-words'

const columns: DataColumn<ChasingLetter>[] = [
  { key: 'agency', header: 'Gửi cơ quan', primary: true, cell: ({ organizationName }) => organizationName },
  { key: 'count', header: 'Nhiệm vụ', width: '7rem', align: 'end', cell: ({ dutyCount }) => dutyCount },
  { key: 'drafted', header: 'Dự thảo', width: '9rem', nowrap: true, cell: ({ draftedOn }) => formatDate(draftedOn) },
  {
    key: 'issued',
    header: 'Ban hành',
    width: '14rem',
    cell: ({ number, symbol, issuedOn }) =>
      issuedOn ? `Số ${number}/${symbol}, ${formatDate(issuedOn)}` : 'Chưa ban hành',
  },
  { key: 'reply', header: 'Báo cáo trước', width: '9rem', nowrap: true, cell: ({ replyBy }) => formatDate(replyBy) },
  {
    key: 'file',
    header: 'Tệp',
    width: '7rem',
    onCard: 'bare',
    cell: ({ id, organizationName }) => (
      <AppLink href={letterFileHref(id)} download aria-label={`Tải DOCX: ${organizationName}`}>
        Tải DOCX
      </AppLink>
    ),
  },
]

/** Letters drafted and sent, newest first. */
export function LetterList() {
  const list = useInfiniteQuery({ ...chasingLettersQuery('all'), placeholderData: keepPreviousData })
  const letters = list.data?.pages.flatMap((page) => page.items) ?? []
  if (list.isError && letters.length === 0)
    return (
      <ProblemState
        error={list.error}
        doing="xem văn bản đôn đốc"
        onRetry={() => void list.refetch()}
        retrying={list.isFetching}
      />
    )
  return (
    <DataTable
      caption="Văn bản đôn đốc"
      columns={columns}
      rows={letters}
      rowId={({ id }) => id}
      rowHref={({ id }) => letterHref(id)}
      loading={list.isPending}
      empty={
        <EmptyState title="Chưa có văn bản đôn đốc nào">
          Chọn cơ quan ở mục Nhiệm vụ quá hạn rồi bấm Dự thảo văn bản.
        </EmptyState>
      }
      {...morePages(list, letters.length)}
    />
  )
}
