import type { ListedDirective } from '../../../api/operations'
import type { DataColumn } from '../../../ui/data/data-column'
import { formatDate } from '../../../ui/format/format-date'
import { directiveName } from '../words/directive-name'
import styles from './list.module.css'

const what: DataColumn<ListedDirective> = {
  key: 'what',
  header: 'Văn bản',
  primary: true,
  cell: (directive) => (
    <>
      {directiveName(directive)}
      <span className={styles.subject}>{directive.subject ?? 'chưa rõ trích yếu'}</span>
    </>
  ),
}

const issuer: DataColumn<ListedDirective> = {
  key: 'issuer',
  header: 'Cơ quan ban hành',
  width: '14rem',
  cell: ({ issuer: name }) => name ?? <span className={styles.quiet}>chưa rõ</span>,
}

export const draftColumns: DataColumn<ListedDirective>[] = [
  what,
  issuer,
  { key: 'duties', header: 'Nhiệm vụ', align: 'end', cell: ({ dutyCount }) => dutyCount },
  {
    key: 'received',
    header: 'Tiếp nhận',
    width: '11rem',
    cell: ({ createdAt, createdByName }) => (
      <>
        {formatDate(createdAt)}
        <span className={styles.by}>{createdByName}</span>
      </>
    ),
  },
]

const openings: DataColumn<ListedDirective> = {
  key: 'openings',
  header: 'Đã mở',
  nowrap: true,
  cell: ({ openings: count }) => (count ? `${count.opened}/${count.agencies} cơ quan` : ''),
}

/** Who opened is a column only for whoever is told. */
export const issuedColumns = (rows: readonly ListedDirective[]): DataColumn<ListedDirective>[] => [
  what,
  issuer,
  { key: 'duties', header: 'Nhiệm vụ', align: 'end', cell: ({ dutyCount }) => dutyCount },
  { key: 'assignments', header: 'Lượt giao', align: 'end', cell: ({ assignmentCount }) => assignmentCount },
  ...(rows.some((row) => row.openings) ? [openings] : []),
  { key: 'issued', header: 'Phát hành', nowrap: true, cell: ({ issuedAt }) => formatDate(issuedAt) },
]
