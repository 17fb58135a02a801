import { formatNumber } from '../format/format-number'
import { AppLink } from '../link/app-link'
import { joinClassNames } from '../text/join-class-names'
import styles from './stat-figure.module.css'

export type StatFigureProps = {
  /** null is shown as '—', never as zero. */
  value: number | string | null
  label: string
  /** The denominator in words: 'trên 22 nhiệm vụ có thời hạn'. */
  of?: string
  href?: string
  tone?: 'plain' | 'good' | 'warn' | 'bad'
}

export function StatFigure({ value, label, of, href, tone = 'plain' }: StatFigureProps) {
  const number = typeof value === 'string' ? value : formatNumber(value)
  const content = (
    <>
      <span className={styles.number}>{number}</span>
      <span className={styles.label}>{label}</span>
      {of ? <span className={styles.of}>{of}</span> : null}
    </>
  )
  const className = joinClassNames(styles.figure, styles[tone])
  if (!href) return <div className={className}>{content}</div>
  return (
    <AppLink className={className} href={href}>
      {content}
    </AppLink>
  )
}
