import type { StatisticsFigures, StatisticsLine } from '../../../api/operations'
import type { DataColumn } from '../../../ui/data/data-column'
import { formatNumber } from '../../../ui/format/format-number'
import { formatPercent } from '../../../ui/format/format-percent'
import { AppLink } from '../../../ui/link/app-link'
import { dutiesHref } from '../../duties/address/duties-href'
import styles from '../statistics.module.css'
import { classHeaders, classNames, classOrder, type DutyClass } from '../words/statistics-words'
import { ClassBar } from './class-bar'

type Narrow = Parameters<typeof dutiesHref>[0]

type CountProps = { count: number; line: StatisticsLine; more: Narrow; words: string; late?: boolean }

/** A number that opens the duties behind it; nothing opens nothing. */
function Count({ count, line, more, words, late = false }: CountProps) {
  if (count === 0) return <span className={styles.quiet}>0</span>
  return (
    <AppLink
      className={late ? styles.late : undefined}
      href={dutiesHref({ ...line.list, ...more })}
      aria-label={`${count} ${words}, ${line.name}`}
    >
      {formatNumber(count)}
    </AppLink>
  )
}

const classColumn = (name: DutyClass): DataColumn<StatisticsLine> => ({
  key: name,
  header: classHeaders[name],
  align: 'end',
  onCard: 'hidden',
  cell: (line) => (
    <Count
      count={line.figures.counts[name]}
      line={line}
      more={{ class: name }}
      words={classNames[name]}
      late={name === 'in_progress_overdue'}
    />
  ),
})

/** The second rate, which late and unfinished duties lower too, and under it the first. */
const rates: DataColumn<StatisticsLine> = {
  key: 'rates',
  header: 'Tỷ lệ đúng hạn',
  align: 'end',
  onCard: 'hidden',
  cell: ({ figures: { ofDue, ofCompleted }, list, name }) => (
    <>
      {ofDue.rate === null ? (
        <span className={styles.quiet}>—</span>
      ) : (
        <AppLink href={dutiesHref({ ...list, class: 'completed_or_overdue' })} aria-label={`${name}: ${ofDue.words}`}>
          {formatPercent(ofDue.rate)}
        </AppLink>
      )}
      {ofCompleted.rate === null || ofCompleted.rate === ofDue.rate ? null : (
        <span className={styles.under}>
          <AppLink href={dutiesHref({ ...list, class: 'completed' })} aria-label={`${name}: ${ofCompleted.words}`}>
            {formatPercent(ofCompleted.rate)} đã xong
          </AppLink>
        </span>
      )}
    </>
  ),
}

const plain = (
  key: string,
  header: string,
  value: (figures: StatisticsFigures) => number,
): DataColumn<StatisticsLine> => ({
  key,
  header,
  align: 'end',
  onCard: 'hidden',
  cell: ({ figures }) => {
    const count = value(figures)
    return count === 0 ? <span className={styles.quiet}>0</span> : formatNumber(count)
  },
})

const office: DataColumn<StatisticsLine> = {
  key: 'office',
  header: 'Chờ xác nhận',
  align: 'end',
  onCard: 'hidden',
  cell: (line) => (
    <>
      <Count
        count={line.figures.withOffice}
        line={line}
        more={{ state: 'awaiting_confirmation' }}
        words="chờ Văn phòng xác nhận"
      />
      {line.figures.longestWithOffice ? (
        <span className={styles.under}>lâu nhất {line.figures.longestWithOffice} ngày</span>
      ) : null}
    </>
  ),
}

/** On a phone the numbers that are not zero stand under the bar. */
function CardNumbers({ line }: { line: StatisticsLine }) {
  return (
    <span className={styles.onPhone}>
      {classOrder
        .filter((name) => line.figures.counts[name] > 0)
        .map((name) => (
          <AppLink
            key={name}
            className={name === 'in_progress_overdue' ? styles.late : undefined}
            href={dutiesHref({ ...line.list, class: name })}
          >
            {line.figures.counts[name]} {classHeaders[name].toLowerCase()}
          </AppLink>
        ))}
      {line.figures.ofDue.rate === null ? null : (
        <span>{formatPercent(line.figures.ofDue.rate)} đúng hạn trong số đã đến hạn</span>
      )}
    </span>
  )
}

const rankColumn: DataColumn<StatisticsLine> = {
  key: 'rank',
  header: 'Hạng',
  align: 'end',
  nowrap: true,
  cell: ({ rank, rankedOf }) => (rank === null ? <span className={styles.quiet}>—</span> : `${rank}/${rankedOf}`),
}

/** Columns of a table told by one dimension; `most`: the largest total, which the bars are drawn against. */
export const figuresColumns = (header: string, most: number, ranked: boolean): DataColumn<StatisticsLine>[] => [
  ...(ranked ? [rankColumn] : []),
  { key: 'name', header, primary: true, cell: ({ name }) => name },
  {
    key: 'bar',
    header: 'Năm nhóm',
    width: '9rem',
    onCard: 'bare',
    cell: (line) => (
      <>
        <ClassBar counts={line.figures.counts} most={most} />
        <CardNumbers line={line} />
      </>
    ),
  },
  ...classOrder.map(classColumn),
  plain('total', 'Tổng', ({ total }) => total),
  rates,
  plain('extensions', 'Gia hạn', ({ extensions }) => extensions),
  plain('returns', 'Trả lại', ({ returns }) => returns),
  office,
]
