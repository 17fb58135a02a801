import { useInfiniteQuery } from '@tanstack/react-query'
import type { UnsentMail } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import type { DataColumn } from '../../../ui/data/data-column'
import { DataTable } from '../../../ui/data/data-table'
import { formatDateTime } from '../../../ui/format/format-date-time'
import styles from './channels.module.css'
import { unsentMailsQuery } from './channels-query'

const columns: DataColumn<UnsentMail>[] = [
  {
    key: 'subject',
    header: 'Thư',
    primary: true,
    cell: ({ subject, address }) => (
      <span>
        {subject}
        <span className={styles.under}>{address}</span>
      </span>
    ),
  },
  {
    key: 'next',
    header: 'Lần thử',
    width: '13rem',
    cell: ({ attempts, state, nextAttemptAt }) =>
      state === 'failed' ? `đã thử ${attempts} lần` : `đã thử ${attempts} lần, tiếp ${formatDateTime(nextAttemptAt)}`,
  },
  {
    key: 'error',
    header: 'Lý do',
    onCard: 'bare',
    cell: ({ lastError }) => <span className={styles.answer}>{lastError ?? '—'}</span>,
  },
]

export function UnsentMails({ state }: { state: 'waiting' | 'failed' }) {
  const pages = useInfiniteQuery(unsentMailsQuery(state))
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? []
  if (pages.error && !pages.data)
    return (
      <ProblemState
        error={pages.error}
        doing="xem thư chưa gửi"
        onRetry={() => void pages.refetch()}
        retrying={pages.isFetching}
      />
    )
  return (
    <DataTable
      caption={state === 'failed' ? 'Thư không gửi được' : 'Thư đang chờ gửi'}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      loading={pages.isPending}
      more={{
        shown: rows.length,
        loading: pages.isFetchingNextPage,
        onMore: pages.hasNextPage ? () => void pages.fetchNextPage() : undefined,
      }}
    />
  )
}
