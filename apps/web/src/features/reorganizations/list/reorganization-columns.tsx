import type { Reorganization } from '../../../api/operations'
import type { DataColumn } from '../../../ui/data/data-column'
import { formatDate } from '../../../ui/format/format-date'
import { formatNumber } from '../../../ui/format/format-number'
import { documentWords } from '../words/document-words'
import { ReorganizationStateBadge } from '../words/reorganization-state-badge'
import { runCount } from '../words/run-words'
import styles from './list.module.css'

/** What passed on is told where it has, not where it was taken back or is yet to come. */
const hasFollowed: readonly Reorganization['state'][] = ['following', 'followed']

/** State, what, by what, from when, how far. */
export const reorganizationColumns: DataColumn<Reorganization>[] = [
  {
    key: 'state',
    header: 'Trạng thái',
    width: '12rem',
    onCard: 'lead',
    cell: (reorganization) => <ReorganizationStateBadge reorganization={reorganization} />,
  },
  {
    key: 'what',
    header: 'Đợt sắp xếp',
    primary: true,
    cell: ({ title, changeCount }) => (
      <>
        {title}
        <span className={styles.under}>{formatNumber(changeCount)} thay đổi</span>
      </>
    ),
  },
  {
    key: 'document',
    header: 'Văn bản',
    width: '18rem',
    cell: (reorganization) => documentWords(reorganization) || <span className={styles.quiet}>chưa nhập</span>,
  },
  {
    key: 'day',
    header: 'Hiệu lực từ',
    width: '8rem',
    cell: ({ effectiveOn }) =>
      effectiveOn ? formatDate(effectiveOn) : <span className={styles.quiet}>chưa nhập</span>,
  },
  {
    key: 'progress',
    header: 'Đã chuyển',
    width: '10rem',
    cell: ({ run, state }) => (run !== null && hasFollowed.includes(state) ? `${runCount(run)} việc` : ''),
  },
]
