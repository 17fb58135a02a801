import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Statistics } from '../../api/operations'
import { ProblemState } from '../../api/problem-state'
import { Button } from '../../ui/actions/button'
import { EmptyState } from '../../ui/feedback/empty-state'
import { LoadingState } from '../../ui/feedback/loading-state'
import { Notice } from '../../ui/feedback/notice'
import { SelectField } from '../../ui/fields/select-field'
import { formatDate } from '../../ui/format/format-date'
import { PageHeader } from '../../ui/layout/page-header'
import { ViewSwitch } from '../../ui/layout/view-switch'
import { AppLink } from '../../ui/link/app-link'
import styles from './statistics.module.css'
import { statisticsQuery } from './statistics-queries'
import { type StatisticsQuery, type StatisticsSearch, toStatisticsQuery } from './statistics-search'
import { StatisticsTabs } from './statistics-tabs'
import { FiguresTables } from './table/figures-tables'
import { PeriodFields } from './table/period-fields'
import { Totals } from './table/totals'
import { type Dimension, dimensions, keyOf, optionsOf } from './words/statistics-words'

const route = getRouteApi('/_app/thong-ke/')

/** Only what the address asks for is in the address. */
const sheetHref = (query: StatisticsQuery) =>
  `/api/statistics/sheet?${new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]))}`

/** Figures over many duties, told by one thing, in one period: each number opens its duties. */
export function StatisticsPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = (part: Partial<StatisticsSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false })
  const wanted = toStatisticsQuery(search)
  const by = keyOf(dimensions, search.theo) ?? 'lead'
  const found = useQuery({
    ...(wanted ? statisticsQuery(wanted) : { queryKey: ['statistics', 'none'], queryFn: skipToken }),
    placeholderData: keepPreviousData,
  })
  const data = wanted ? (found.data as Statistics | undefined) : undefined
  return (
    <>
      <PageHeader
        title="Thống kê"
        eyebrow={data ? <span>{`Số liệu tính đến ${formatDate(data.asOf)}`}</span> : null}
        lead={data ? `${data.period.name}. ${data.period.words}` : null}
        actions={
          wanted ? (
            <Button href={sheetHref(wanted)} variant="secondary">
              Xuất XLSX
            </Button>
          ) : null
        }
      />
      <StatisticsTabs active="/thong-ke" />
      <div className={styles.choices}>
        <SelectField
          id="theo"
          label="Theo"
          value={by}
          options={optionsOf(dimensions)}
          onChange={(value) => change({ theo: dimensions[value as Dimension].slug })}
        />
        <PeriodFields search={search} onChange={change} />
      </div>
      {by === 'lead' ? (
        <div className={styles.basis}>
          <ViewSwitch
            id="so-lieu-theo"
            label="Số liệu theo"
            value={search.coQuan === 'khi-do' ? 'as_then' : 'restated'}
            onChange={(units) => change({ coQuan: units === 'as_then' ? 'khi-do' : undefined })}
            options={[
              { value: 'restated', label: 'Cơ quan hiện nay' },
              { value: 'as_then', label: 'Cơ quan khi đó' },
            ]}
          />
          <output className={styles.words}>{data?.units?.words}</output>
        </div>
      ) : null}
      {!wanted ? (
        <EmptyState title="Chọn khoảng ngày">Nhập ngày đầu và ngày cuối để xem số liệu của khoảng ngày ấy.</EmptyState>
      ) : data ? (
        <Content statistics={data} />
      ) : found.isError ? (
        <ProblemState error={found.error} retrying={found.isFetching} onRetry={() => void found.refetch()} />
      ) : (
        <LoadingState label="Đang tải thống kê" />
      )}
    </>
  )
}

function Content({ statistics }: { statistics: Statistics }) {
  const { totals, list, closed, scope, isCut } = statistics
  return (
    <>
      {closed ? (
        <Notice action={<AppLink href={`/thong-ke/ky/${closed.id}`}>Xem số liệu đã chốt và chênh lệch</AppLink>}>
          Kỳ này đã chốt ngày {formatDate(closed.closedOn)}. Bảng dưới đây là số liệu hiện nay.
        </Notice>
      ) : null}
      {scope === 'own' ? <p className={styles.words}>Chỉ gồm nhiệm vụ mà cơ quan của bạn có phần.</p> : null}
      {totals.total === 0 ? (
        <EmptyState title="Không có nhiệm vụ nào trong kỳ này">Chọn kỳ khác, hoặc xem mọi thời gian.</EmptyState>
      ) : (
        <>
          <Totals figures={totals} list={list} />
          <FiguresTables statistics={statistics} />
          {isCut ? (
            <p className={styles.words}>Chỉ hiện 1.000 dòng nhiều việc quá hạn nhất; bảng tính XLSX cũng vậy.</p>
          ) : null}
        </>
      )}
    </>
  )
}
