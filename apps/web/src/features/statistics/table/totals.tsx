import type { Statistics, StatisticsFigures } from '../../../api/operations'
import { StatFigure } from '../../../ui/data/stat-figure'
import { StatRow } from '../../../ui/data/stat-row'
import { formatPercent } from '../../../ui/format/format-percent'
import { AppLink } from '../../../ui/link/app-link'
import { dutiesHref } from '../../duties/address/duties-href'
import styles from '../statistics.module.css'
import { classNames, classOrder, type DutyClass } from '../words/statistics-words'

const tones: Partial<Record<DutyClass, 'good' | 'warn' | 'bad'>> = {
  completed_on_time: 'good',
  completed_late: 'warn',
  in_progress_overdue: 'bad',
}

export type TotalsProps = {
  figures: StatisticsFigures
  /** The duties behind them; frozen figures have none. */
  list?: Statistics['list']
}

/** The five classes of all lines together, both rates in words, and what is counted beside them. */
export function Totals({ figures, list }: TotalsProps) {
  const hrefOf = (more: Statistics['list']) => (list ? { href: dutiesHref({ ...list, ...more }) } : {})
  return (
    <>
      <StatRow>
        {classOrder.map((name) => (
          <StatFigure
            key={name}
            value={figures.counts[name]}
            label={classNames[name]}
            of={`trên ${figures.total} lượt giao`}
            {...hrefOf({ class: name })}
            {...(figures.counts[name] > 0 && tones[name] ? { tone: tones[name] } : {})}
          />
        ))}
      </StatRow>
      <dl className={styles.rates}>
        <RateLine name="Đúng hạn trong số đã hoàn thành" rate={figures.ofCompleted} />
        <RateLine name="Đúng hạn trong số đã đến hạn" rate={figures.ofDue} />
      </dl>
      <ul className={styles.counts}>
        <li>{figures.extensions} lần gia hạn</li>
        <li>{figures.returns} lần trả lại báo cáo</li>
        {figures.paused > 0 ? <li>{figures.paused} đang tạm dừng</li> : null}
        {list && figures.withOffice > 0 ? (
          <li>
            <AppLink href={dutiesHref({ ...list, state: 'awaiting_confirmation' })}>
              {figures.withOffice} chờ Văn phòng xác nhận
            </AppLink>
            {figures.longestWithOffice ? `, lâu nhất ${figures.longestWithOffice} ngày (tính cho Văn phòng)` : ''}
          </li>
        ) : null}
      </ul>
    </>
  )
}

function RateLine({ name, rate }: { name: string; rate: StatisticsFigures['ofDue'] }) {
  return (
    <div className={styles.rate}>
      <dt>
        <span className={styles.percent}>{formatPercent(rate.rate)}</span> {name}
      </dt>
      <dd>{rate.words}</dd>
    </div>
  )
}
