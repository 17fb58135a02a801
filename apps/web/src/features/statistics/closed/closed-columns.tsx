import type { ClosedStatisticsLine } from '../../../api/operations'
import type { DataColumn } from '../../../ui/data/data-column'
import { formatNumber } from '../../../ui/format/format-number'
import { formatPercent } from '../../../ui/format/format-percent'
import { AppLink } from '../../../ui/link/app-link'
import styles from '../statistics.module.css'
import {
  classHeaders,
  classNames,
  classOrder,
  type Dimension,
  type DutyClass,
  dimensions,
} from '../words/statistics-words'

/** '/thong-ke/ky/…?theo=…&khoa=…&nhom=…': the frozen lines behind a frozen number. */
export function frozenHref(periodId: string, by: Dimension, key: string | null, of: DutyClass | null): string {
  const query = new URLSearchParams({
    theo: dimensions[by].slug,
    ...(key === null ? {} : { khoa: key }),
    ...(of ? { nhom: of } : {}),
  })
  return `/thong-ke/ky/${periodId}?${query}#danh-sach`
}

type DifferenceProps = { frozen: number; live: number | undefined }

/** How much the same days say today beside what was frozen. */
export function Difference({ frozen, live }: DifferenceProps) {
  if (live === undefined || live === frozen) return null
  return (
    <span className={styles.under}>
      nay {formatNumber(live)} ({live > frozen ? '+' : '−'}
      {formatNumber(Math.abs(live - frozen))})
    </span>
  )
}

export const closedColumns = (periodId: string, by: Dimension): DataColumn<ClosedStatisticsLine>[] => [
  { key: 'name', header: dimensions[by].words, primary: true, cell: ({ name }) => name },
  ...classOrder.map(
    (name): DataColumn<ClosedStatisticsLine> => ({
      key: name,
      header: classHeaders[name],
      align: 'end',
      cell: ({ key, frozen, live, name: line }) => (
        <>
          {frozen.counts[name] === 0 ? (
            <span className={styles.quiet}>0</span>
          ) : (
            <AppLink
              href={frozenHref(periodId, by, key, name)}
              aria-label={`${frozen.counts[name]} ${classNames[name]} khi chốt, ${line}`}
            >
              {formatNumber(frozen.counts[name])}
            </AppLink>
          )}
          <Difference frozen={frozen.counts[name]} live={live?.counts[name]} />
        </>
      ),
    }),
  ),
  {
    key: 'total',
    header: 'Tổng',
    align: 'end',
    cell: ({ frozen, live }) => (
      <>
        {formatNumber(frozen.total)}
        <Difference frozen={frozen.total} live={live?.total} />
      </>
    ),
  },
  {
    key: 'rate',
    header: 'Đúng hạn / đã đến hạn',
    align: 'end',
    cell: ({ frozen, live }) => (
      <>
        <span title={frozen.ofDue.words}>{formatPercent(frozen.ofDue.rate)}</span>
        {live && live.ofDue.rate !== frozen.ofDue.rate ? (
          <span className={styles.under}>nay {formatPercent(live.ofDue.rate)}</span>
        ) : null}
      </>
    ),
  },
  { key: 'extensions', header: 'Gia hạn', align: 'end', cell: ({ frozen }) => formatNumber(frozen.extensions) },
  { key: 'returns', header: 'Trả lại', align: 'end', cell: ({ frozen }) => formatNumber(frozen.returns) },
]
