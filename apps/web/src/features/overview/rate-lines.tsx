import type { Overview, Rate } from '../../api/operations'
import { formatPercent } from '../../ui/format/format-percent'
import { AppLink } from '../../ui/link/app-link'
import { dutiesHref } from '../duties/address/duties-href'
import styles from './overview.module.css'

export type RateLinesProps = { rates: Overview['rates'] }

/** Both rates with their denominators written out, so that nobody compares one with the other. */
export function RateLines({ rates }: RateLinesProps) {
  return (
    <div className={styles.rates}>
      <RateLine name="Đúng hạn trong số đã hoàn thành" of="đã hoàn thành" rate={rates.ofCompleted} />
      <RateLine name="Đúng hạn trong số đã đến hạn" of="đã hoàn thành hoặc đang quá hạn" rate={rates.ofDue} />
    </div>
  )
}

function RateLine({ name, of, rate }: { name: string; of: string; rate: Rate }) {
  return (
    <div className={styles.rate}>
      <span className={styles.percent}>{formatPercent(rate.rate)}</span>
      <span className={styles.rateName}>{name}</span>
      <span className={styles.rateWords}>
        {rate.rate === null ? (
          rate.words
        ) : (
          <>
            <AppLink href={dutiesHref(rate.numeratorList)}>{rate.numerator} hoàn thành đúng hạn</AppLink> trên{' '}
            <AppLink href={dutiesHref(rate.denominatorList)}>
              {rate.denominator} lượt giao {of}
            </AppLink>
          </>
        )}
      </span>
    </div>
  )
}
