import { Button } from '../../../ui/actions/button'
import type { DataColumn } from '../../../ui/data/data-column'
import { formatDate } from '../../../ui/format/format-date'
import { formatDateTime } from '../../../ui/format/format-date-time'
import type { Feed } from './feeds-query'

export const feedName = ({ organizationName }: Pick<Feed, 'organizationName'>): string =>
  organizationName ?? 'Việc của tôi'

/** Whose deadlines, since when, when last read, and how to end it. */
export const feedColumns = (onRevoke: (feed: Feed) => void): DataColumn<Feed>[] => [
  { key: 'name', header: 'Lịch', primary: true, cell: feedName },
  { key: 'since', header: 'Tạo ngày', width: '8rem', nowrap: true, cell: ({ createdAt }) => formatDate(createdAt) },
  {
    key: 'read',
    header: 'Đọc lần cuối',
    width: '11rem',
    nowrap: true,
    cell: ({ lastReadAt }) => (lastReadAt ? formatDateTime(lastReadAt) : 'chưa lần nào'),
  },
  {
    key: 'revoke',
    header: 'Thao tác',
    width: '8rem',
    onCard: 'bare',
    cell: (feed) => (
      <Button size="sm" aria-label={`Thu hồi lịch ${feedName(feed)}`} onClick={() => onRevoke(feed)}>
        Thu hồi
      </Button>
    ),
  },
]
