import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Changes } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import type { DataColumn } from '../../../ui/data/data-column'
import { DataTable } from '../../../ui/data/data-table'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { DateField } from '../../../ui/fields/date-field'
import { formatDate } from '../../../ui/format/format-date'
import { formatNumber } from '../../../ui/format/format-number'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { PageHeader } from '../../../ui/layout/page-header'
import { Section } from '../../../ui/layout/section'
import styles from '../statistics.module.css'
import { changesQuery } from '../statistics-queries'
import { StatisticsTabs } from '../statistics-tabs'
import { classNames, classOrder, type DutyClass } from '../words/statistics-words'
import { ChangeGroup } from './change-group'
import { type ChangesSearch, toChangesQuery } from './changes-search'

const route = getRouteApi('/_app/thong-ke/thay-doi')

/** What changed since the last meeting: how the classes stood then and now, and each thing that happened in between. */
export function ChangesPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = (part: Partial<ChangesSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false })
  const query = toChangesQuery(search)
  const found = useQuery({ ...changesQuery(query), placeholderData: keepPreviousData })
  return (
    <>
      <PageHeader
        title="So sánh hai ngày"
        lead={`Những gì đã thay đổi từ đầu ngày ${formatDate(query.from)} đến hết ngày ${formatDate(query.to)}.`}
      />
      <StatisticsTabs active="/thong-ke/thay-doi" />
      <div className={styles.choices}>
        <DateField
          id="tu"
          label="Từ đầu ngày"
          value={query.from}
          max={query.to}
          onChange={(day) => change({ tu: day ?? undefined })}
        />
        <DateField
          id="den"
          label="Đến hết ngày"
          value={query.to}
          max={todayInVietnam()}
          onChange={(day) => change({ den: day ?? undefined })}
        />
      </div>
      {found.data ? (
        <Content changes={found.data} query={query} />
      ) : found.isError ? (
        <ProblemState error={found.error} retrying={found.isFetching} onRetry={() => void found.refetch()} />
      ) : (
        <LoadingState label="Đang so sánh hai ngày" />
      )}
    </>
  )
}

type ClassLine = { name: DutyClass; before: number; after: number }

const columns: DataColumn<ClassLine>[] = [
  { key: 'name', header: 'Nhóm', primary: true, cell: ({ name }) => classNames[name] },
  { key: 'before', header: 'Ngày đầu', align: 'end', cell: ({ before }) => formatNumber(before) },
  { key: 'after', header: 'Ngày cuối', align: 'end', cell: ({ after }) => formatNumber(after) },
  {
    key: 'difference',
    header: 'Tăng, giảm',
    align: 'end',
    cell: ({ before, after }) =>
      after === before ? '0' : `${after > before ? '+' : '−'}${formatNumber(Math.abs(after - before))}`,
  },
]

function Content({ changes, query }: { changes: Changes; query: ReturnType<typeof toChangesQuery> }) {
  const { classes, groups, scope } = changes
  const happened = groups.filter(({ times }) => times > 0)
  return (
    <>
      {scope === 'own' ? <p className={styles.words}>Chỉ gồm nhiệm vụ mà cơ quan của bạn có phần.</p> : null}
      <Section
        title="Năm nhóm ở đầu và cuối khoảng"
        note="Ngày đầu: lúc bắt đầu ngày ấy. Ngày cuối: lúc hết ngày, hoặc ngay bây giờ nếu là hôm nay."
      >
        <DataTable
          caption="Năm nhóm ở đầu và cuối khoảng"
          columns={columns}
          rows={classOrder.map((name) => ({ name, before: classes.before[name], after: classes.after[name] }))}
          rowId={({ name }) => name}
        />
      </Section>
      <Section title="Đã thay đổi" note="Mở từng nhóm để xem từng nhiệm vụ, mới nhất trước.">
        {happened.length === 0 ? (
          <EmptyState title="Không có gì thay đổi">Chọn khoảng ngày khác để so sánh.</EmptyState>
        ) : (
          happened.map((counted) => (
            <ChangeGroup
              key={`${counted.group} ${query.from} ${query.to}`}
              counted={counted}
              query={query}
              opened={counted.group === 'overdue'}
            />
          ))
        )}
      </Section>
    </>
  )
}
