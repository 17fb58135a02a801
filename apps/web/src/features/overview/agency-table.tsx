import type { AgencyLine } from '../../api/operations'
import type { DataColumn } from '../../ui/data/data-column'
import { DataTable } from '../../ui/data/data-table'
import { formatPercent } from '../../ui/format/format-percent'
import { Section } from '../../ui/layout/section'
import { AppLink } from '../../ui/link/app-link'
import { dutiesHref } from '../duties/address/duties-href'
import styles from './overview.module.css'
import { classWords, type DutyClass } from './overview-words'

const order: readonly DutyClass[] = [
  'in_progress_overdue',
  'in_progress_on_time',
  'completed_on_time',
  'completed_late',
  'no_deadline',
]

const headers: Record<DutyClass, string> = {
  in_progress_overdue: 'Quá hạn',
  in_progress_on_time: 'Trong hạn',
  completed_on_time: 'Xong đúng hạn',
  completed_late: 'Xong quá hạn',
  no_deadline: 'Không thời hạn',
}

const numberOf = (name: DutyClass): DataColumn<AgencyLine> => ({
  key: name,
  header: headers[name],
  align: 'end',
  nowrap: true,
  onCard: 'hidden',
  cell: ({ counts, list, organization }) =>
    counts[name] === 0 ? (
      <span className={styles.quiet}>0</span>
    ) : (
      <AppLink
        className={name === 'in_progress_overdue' ? styles.late : undefined}
        href={dutiesHref({ ...list, class: name })}
        aria-label={`${counts[name]} ${classWords[name]}, ${organization.name}`}
      >
        {counts[name]}
      </AppLink>
    ),
})

const columns: DataColumn<AgencyLine>[] = [
  { key: 'agency', header: 'Cơ quan', primary: true, cell: ({ organization }) => organization.name },
  { key: 'bar', header: 'Năm nhóm', width: '9rem', onCard: 'bare', cell: (line) => <ClassBar line={line} /> },
  ...order.map(numberOf),
  {
    key: 'rate',
    header: 'Đúng hạn / đã đến hạn',
    align: 'end',
    onCard: 'hidden',
    cell: ({ rateOfDue, list, organization }) =>
      rateOfDue === null ? (
        <span className={styles.quiet}>—</span>
      ) : (
        <AppLink
          href={dutiesHref({ ...list, class: 'completed_or_overdue' })}
          aria-label={`${formatPercent(rateOfDue)} đúng hạn trong số đã đến hạn, ${organization.name}`}
        >
          {formatPercent(rateOfDue)}
        </AppLink>
      ),
  },
]

/** The share of each class; on a phone the numbers that are not zero stand under it, else in columns beside it. */
function ClassBar({ line: { counts, list } }: { line: AgencyLine }) {
  const present = order.filter((name) => counts[name] > 0)
  return (
    <>
      <span className={styles.bar} aria-hidden="true">
        {present.map((name) => (
          <span key={name} className={styles[name]} style={{ flexGrow: counts[name] }} />
        ))}
      </span>
      <span className={styles.onPhone}>
        {present.map((name) => (
          <AppLink
            key={name}
            className={name === 'in_progress_overdue' ? styles.late : undefined}
            href={dutiesHref({ ...list, class: name })}
          >
            {counts[name]} {headers[name].toLowerCase()}
          </AppLink>
        ))}
      </span>
    </>
  )
}

export type AgencyTableProps = { lines: readonly AgencyLine[] }

export function AgencyTable({ lines }: AgencyTableProps) {
  if (lines.length === 0) return null
  return (
    <Section title="Theo cơ quan chủ trì" note="Nhiều việc quá hạn xếp trước.">
      <DataTable
        caption="Số lượt giao theo cơ quan chủ trì"
        columns={columns}
        rows={lines}
        rowId={({ organization }) => organization.id}
        rowHref={({ list }) => dutiesHref(list)}
      />
    </Section>
  )
}
