import { joinClassNames } from '../text/join-class-names'
import { type ConfidenceLevel, confidenceLevel } from './confidence-level'
import styles from './confidence-mark.module.css'

const words: Record<ConfidenceLevel, string> = {
  sure: 'chắc chắn',
  check: 'nên kiểm tra',
  unreadable: 'không đọc được',
}

export type ConfidenceMarkProps = {
  /** The machine's certainty, 0 to 1; null when it read nothing. */
  value: number | null
}

export function ConfidenceMark({ value }: ConfidenceMarkProps) {
  const level = confidenceLevel(value)
  return (
    <span className={joinClassNames(styles.mark, styles[level])} title={`Độ tin cậy khi máy đọc: ${words[level]}`}>
      <svg width="18" height="10" viewBox="0 0 18 10" aria-hidden="true">
        {[0, 1, 2].map((index) => (
          <rect
            key={index}
            x={index * 6 + 0.75}
            y={6.25 - index * 2.75}
            width="3.5"
            height={3 + index * 2.75}
            rx="0.5"
          />
        ))}
      </svg>
      {words[level]}
    </span>
  )
}
