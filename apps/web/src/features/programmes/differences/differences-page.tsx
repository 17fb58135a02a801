import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Indicator, IndicatorDifference } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import type { DataColumn } from '../../../ui/data/data-column'
import { DataTable } from '../../../ui/data/data-table'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { CheckField } from '../../../ui/fields/check-field'
import { SelectField } from '../../../ui/fields/select-field'
import { formatDate } from '../../../ui/format/format-date'
import { PageHeader } from '../../../ui/layout/page-header'
import { ExportButton } from '../../export/export-button'
import { parseValueKey, toValueKey } from '../../indicators/address/value-key'
import { differencesQuery, indicatorsQuery } from '../../indicators/indicator-queries'
import { ValueDialog } from '../../indicators/value/value-dialog'
import { amountWords, changeWords } from '../../indicators/words/amount-words'
import { differencesHref, programmesHref } from '../address/programme-hrefs'
import { ProgrammeTabs } from '../programme-tabs'
import styles from '../programmes.module.css'
import own from './differences.module.css'
import { type DifferencesSearch, toDifferences } from './differences-search'
import { whoActs } from './who-acts'

const route = getRouteApi('/_app/chuong-trinh/$programme/chenh-lech')

const exact = 6

type Unit = Pick<Indicator, 'unit' | 'decimals'>

const columnsWith = (unitOf: (row: IndicatorDifference) => Unit): DataColumn<IndicatorDifference>[] => [
  { key: 'name', header: 'Chỉ tiêu', primary: true, cell: ({ indicatorName }) => indicatorName },
  { key: 'place', header: 'Đơn vị', cell: ({ place }) => place?.name ?? 'Toàn tỉnh' },
  { key: 'period', header: 'Kỳ', nowrap: true, cell: ({ periodName }) => periodName },
  { key: 'computed', header: 'Số tính', align: 'end', cell: (row) => amountWords(unitOf(row), row.computed) },
  { key: 'reported', header: 'Số báo cáo', align: 'end', cell: (row) => amountWords(unitOf(row), row.reported) },
  {
    key: 'difference',
    header: 'Chênh',
    align: 'end',
    cell: (row) => changeWords(unitOf(row), row.reported - row.computed),
  },
  { key: 'verified', header: 'Số xác nhận', align: 'end', cell: (row) => amountWords(unitOf(row), row.verified) },
  {
    key: 'who',
    header: 'Ai cần làm gì',
    cell: (row) => (
      <>
        {whoActs(row)}
        <span className={styles.under}>
          {row.organization?.name ?? 'Cơ quan'} báo cáo ngày {formatDate(row.reportedAt)}
          {row.reason ? `. Lý do: ${row.reason}` : ''}
        </span>
      </>
    ),
  },
]

/** Where what agencies report differs from what the data say, and who must act. */
export function DifferencesPage() {
  const { programme } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: about } = useQuery(indicatorsQuery(programme))
  const found = useInfiniteQuery(differencesQuery(programme, toDifferences(search)))
  const change = (part: Partial<DifferencesSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false })
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? []
  const byCode = new Map((about?.items ?? []).map((one) => [one.code, one]))
  const unitOf = ({ indicator, unit }: IndicatorDifference): Unit => byCode.get(indicator) ?? { unit, decimals: exact }
  const { o: _opened, ngay: _day, ...kept } = search
  const isNarrowed = Object.keys(kept).some((key) => key !== 'daXong')
  const cell = parseValueKey(search.o)
  return (
    <>
      <PageHeader
        back={{ href: programmesHref, label: 'Các chương trình' }}
        title="Chênh lệch giữa số tính và số báo cáo"
        eyebrow={about ? <span>{about.programme.name}</span> : null}
        actions={<ExportButton path={`/api/programmes/${programme}/differences/sheet`} query={toDifferences(search)} />}
        lead="Không số nào ghi đè số nào; chênh lệch hết khi Văn phòng xác nhận số của kỳ."
      />
      <ProgrammeTabs programme={programme} active="differences" />
      <div className={styles.choices}>
        <div className={styles.wide}>
          <SelectField
            id="chi-tieu"
            label="Chỉ tiêu"
            placeholder="Mọi chỉ tiêu"
            value={search.chiTieu ?? ''}
            options={(about?.items ?? []).map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(chiTieu) => change({ chiTieu: chiTieu || undefined })}
          />
        </div>
        <SelectField
          id="cho-ai"
          label="Đang chờ"
          placeholder="Mọi bên"
          value={search.choAi ?? ''}
          options={[
            { value: 'co-quan', label: 'Cơ quan báo cáo' },
            { value: 'van-phong', label: 'Văn phòng' },
          ]}
          onChange={(choAi) => change({ choAi: choAi === 'co-quan' || choAi === 'van-phong' ? choAi : undefined })}
        />
      </div>
      <div className={own.check}>
        <CheckField
          id="da-xong"
          label="Cả chênh lệch Văn phòng đã xác nhận"
          checked={search.daXong === 'hien'}
          onChange={(on) => change({ daXong: on ? 'hien' : undefined })}
        />
      </div>
      {found.data ? (
        <DataTable
          caption="Chênh lệch"
          columns={columnsWith(unitOf)}
          rows={rows}
          rowId={({ valueId }) => valueId}
          rowHref={({ indicator, place, periodFrom }) =>
            `${differencesHref(programme)}?${new URLSearchParams({
              ...kept,
              o: toValueKey({ indicator, placeId: place?.id ?? null }),
              ngay: periodFrom,
            })}`
          }
          empty={
            isNarrowed ? (
              <EmptyState title="Không có chênh lệch nào khớp">
                Bỏ bớt điều kiện lọc để xem các chênh lệch khác.
              </EmptyState>
            ) : (
              <EmptyState title="Không có chênh lệch nào">
                Khi số cơ quan báo cáo khác số tính từ các bản ghi, chênh lệch hiện ở đây cho đến khi Văn phòng xác
                nhận.
              </EmptyState>
            )
          }
          more={{
            shown: rows.length,
            loading: found.isFetchingNextPage,
            ...(found.hasNextPage ? { onMore: () => void found.fetchNextPage() } : {}),
          }}
        />
      ) : found.error ? (
        <ProblemState
          error={found.error}
          doing="xem chênh lệch của chương trình này"
          onRetry={() => void found.refetch()}
          retrying={found.isFetching}
        />
      ) : (
        <LoadingState label="Đang tải chênh lệch" />
      )}
      {cell && search.ngay ? (
        <ValueDialog
          address={{ programme, ...cell, on: search.ngay }}
          onClose={() => change({ o: undefined, ngay: undefined })}
        />
      ) : null}
    </>
  )
}
