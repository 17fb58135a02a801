import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import { DataTable } from '../../../ui/data/data-table'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { SelectField } from '../../../ui/fields/select-field'
import { formatDate } from '../../../ui/format/format-date'
import { PageHeader } from '../../../ui/layout/page-header'
import { Section } from '../../../ui/layout/section'
import styles from '../statistics.module.css'
import { closedPeriodQuery } from '../statistics-queries'
import { Totals } from '../table/totals'
import { type Dimension, dimensions, optionsOf } from '../words/statistics-words'
import { closedColumns } from './closed-columns'
import { ClosedFacts } from './closed-facts'
import { ClosedLines } from './closed-lines'
import { dimensionOf } from './closed-search'

const route = getRouteApi('/_app/thong-ke/ky/$periodId')

/** Frozen figures of one period, what the same days say today beside them, and the duties behind each number. */
export function ClosedPeriodPage() {
  const { periodId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const by = dimensionOf(search)
  const found = useQuery({ ...closedPeriodQuery(periodId, by), placeholderData: keepPreviousData })
  const { data } = found
  const back = { href: '/thong-ke/ky', label: 'Kỳ đã chốt' }
  if (!data)
    return (
      <>
        <PageHeader title="Kỳ đã chốt số liệu" back={back} />
        {found.isError ? (
          <ProblemState
            error={found.error}
            retrying={found.isFetching}
            onRetry={() => void found.refetch()}
            action={<Button href="/thong-ke/ky">Về các kỳ đã chốt</Button>}
          />
        ) : (
          <LoadingState label="Đang tải số liệu đã chốt" shape="record" />
        )}
      </>
    )
  const { period, totals, lines } = data
  const live = totals.live
  return (
    <>
      <PageHeader
        title={`Số liệu kỳ ${formatDate(period.from)} – ${formatDate(period.to)}`}
        eyebrow={<span>{`Số liệu đã chốt ngày ${formatDate(period.closedAt)}`}</span>}
        lead={period.words}
        back={back}
      />
      <Totals figures={totals.frozen} />
      {live && live.total !== totals.frozen.total ? (
        <p className={styles.words}>
          Cùng những ngày ấy, số liệu hiện nay ({formatDate(data.asOf)}) có {live.total} lượt giao.
        </p>
      ) : null}
      <div className={styles.choices}>
        <SelectField
          id="theo"
          label="Theo"
          value={by}
          options={optionsOf(dimensions)}
          onChange={(value) =>
            void navigate({ search: { theo: dimensions[value as Dimension].slug }, replace: true, resetScroll: false })
          }
        />
      </div>
      <Section
        title={`Theo ${dimensions[by].words.toLowerCase()}`}
        note={live ? 'Số lớn: khi chốt. Dòng dưới: hiện nay và chênh lệch, chỉ ghi khi khác.' : null}
      >
        <DataTable
          caption={`Số liệu đã chốt theo ${dimensions[by].words.toLowerCase()}`}
          columns={closedColumns(periodId, by)}
          rows={lines}
          rowId={({ key }) => key || 'khong-co'}
        />
      </Section>
      <ClosedLines period={period} search={search} />
      <Section title="Về lần chốt này">
        <ClosedFacts period={period} />
      </Section>
    </>
  )
}
