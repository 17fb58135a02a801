import { useInfiniteQuery } from '@tanstack/react-query'
import type { WebhookDelivery } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { Dialog } from '../../../ui/actions/dialog'
import type { DataColumn } from '../../../ui/data/data-column'
import { DataTable } from '../../../ui/data/data-table'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { formatDateTime } from '../../../ui/format/format-date-time'
import styles from './channels.module.css'
import { deliveriesQuery, type Webhook } from './channels-query'
import { deliveryWords } from './webhook-words'

const columns: DataColumn<WebhookDelivery>[] = [
  {
    key: 'title',
    header: 'Thông báo',
    primary: true,
    cell: ({ title, createdAt }) => (
      <span>
        {title}
        <span className={styles.under}>{formatDateTime(createdAt)}</span>
      </span>
    ),
  },
  { key: 'state', header: 'Tình trạng', width: '12rem', cell: deliveryWords },
  {
    key: 'answer',
    header: 'Trả lời cuối',
    onCard: 'bare',
    cell: ({ lastAnswer }) => <span className={styles.answer}>{lastAnswer ?? '—'}</span>,
  },
]

/** What one gateway was told and how it answered, the newest first. */
export function DeliveriesDialog({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const pages = useInfiniteQuery(deliveriesQuery(webhook.id))
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Dialog opened onClose={onClose} title={`Các lần gửi tới ${webhook.name}`} size="lg">
      {pages.error && !pages.data ? (
        <ProblemState
          error={pages.error}
          doing="xem các lần gửi"
          onRetry={() => void pages.refetch()}
          retrying={pages.isFetching}
        />
      ) : (
        <DataTable
          caption={`Các lần gửi tới ${webhook.name}`}
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          loading={pages.isPending}
          empty={
            <EmptyState title="Chưa gửi lần nào">Thông báo thuộc loại đã chọn sẽ được gửi trong ít giây.</EmptyState>
          }
          more={{
            shown: rows.length,
            loading: pages.isFetchingNextPage,
            onMore: pages.hasNextPage ? () => void pages.fetchNextPage() : undefined,
          }}
        />
      )}
    </Dialog>
  )
}
