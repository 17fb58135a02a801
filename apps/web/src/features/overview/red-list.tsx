import type { Overview, RedLine } from '../../api/operations'
import type { DataColumn } from '../../ui/data/data-column'
import { DataTable } from '../../ui/data/data-table'
import { formatDate } from '../../ui/format/format-date'
import { Section } from '../../ui/layout/section'
import { AppLink } from '../../ui/link/app-link'
import { dutiesHref, dutyHref } from '../duties/address/duties-href'
import { shortNameOf } from '../duties/words/organization-words'
import styles from './overview.module.css'
import { levelWords } from './overview-words'

const columns: DataColumn<RedLine>[] = [
  {
    key: 'late',
    header: 'Quá hạn',
    width: '7rem',
    onCard: 'lead',
    cell: ({ daysLate }) => <span className={styles.late}>▲ {daysLate} ngày</span>,
  },
  {
    key: 'what',
    header: 'Nhiệm vụ',
    primary: true,
    cell: ({ text, ordinal, deadlineOn }) => (
      <>
        {text}
        <span className={styles.under}>
          nhiệm vụ {ordinal}, hạn {formatDate(deadlineOn)}
        </span>
      </>
    ),
  },
  {
    key: 'lead',
    header: 'Chủ trì',
    width: '10rem',
    cell: ({ lead }) => <span title={lead.name}>{shortNameOf(lead)}</span>,
  },
  {
    key: 'missing',
    header: 'Sản phẩm còn thiếu',
    width: '14rem',
    cell: ({ missingProduct }) => missingProduct ?? <span className={styles.quiet}>văn bản không nêu</span>,
  },
  {
    key: 'level',
    header: 'Cấp cần quyết định',
    width: '12rem',
    cell: ({ levelToDecide, waitingFor }) => (
      <>
        {levelWords[levelToDecide]}
        {levelToDecide === 'agency' ? null : <span className={styles.under}>{waitingFor}</span>}
      </>
    ),
  },
]

export type RedListProps = { red: Overview['red'] }

/** Only what is late: how many days, which product is missing, and who must move. */
export function RedList({ red }: RedListProps) {
  return (
    <Section
      title="Quá hạn"
      note={red.count === 0 ? undefined : 'Chậm nhất xếp trước; tính cả việc đề nghị muộn đang chờ văn phòng.'}
      actions={red.count > 0 ? <AppLink href={dutiesHref(red.list)}>Xem cả {red.count} lượt giao</AppLink> : null}
    >
      <DataTable
        caption="Các lượt giao quá hạn"
        columns={columns}
        rows={red.items}
        rowId={({ assignmentId }) => assignmentId}
        rowHref={({ assignmentId }) => dutyHref(assignmentId)}
        empty={<p className={styles.quiet}>Không có lượt giao nào quá hạn.</p>}
      />
    </Section>
  )
}
