/* oxlint-disable jsx-a11y/prefer-tag-over-role -- <progress> has no room for the target mark */
import { formatPercent } from '../format/format-percent'
import styles from './progress-line.module.css'

export type ProgressLineProps = {
  /** What is measured, for screen readers. */
  label: string
  /** A share of one; null when nothing has been measured. */
  value: number | null
  /** In words: '660 trên 1.200 người'. */
  detail?: string
  /** Where it should be by now, a share of one; drawn as a tick. */
  target?: number
}

export function ProgressLine({ label, value, detail, target }: ProgressLineProps) {
  const words = value === null ? 'chưa có số liệu' : formatPercent(value, 0)
  const share = Math.min(1, Math.max(0, value ?? 0))
  return (
    <div className={styles.progress}>
      <div
        className={styles.track}
        data-unknown={value === null || undefined}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={value === null ? undefined : Math.round(share * 100)}
        aria-valuetext={detail ? `${words}, ${detail}` : words}
      >
        <span className={styles.bar} style={{ width: `${share * 100}%` }} />
        {target === undefined ? null : (
          <span
            className={styles.target}
            style={{ left: `${target * 100}%` }}
            title={`Mốc cần đạt: ${formatPercent(target, 0)}`}
          />
        )}
      </div>
      <span className={styles.words} aria-hidden="true">
        {words}
        {detail ? <span className={styles.detail}> · {detail}</span> : null}
      </span>
    </div>
  )
}
