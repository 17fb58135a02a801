import { joinClassNames } from '../text/join-class-names'
import styles from './loading-state.module.css'

export type LoadingStateProps = {
  label?: string
  shape?: 'list' | 'record' | 'text'
  rows?: number
}

/** Grey lines in the shape of what is coming; drawn only after 200 ms so that quick answers do not flicker. */
export function LoadingState({
  label = 'Đang tải',
  shape = 'list',
  rows = shape === 'list' ? 6 : 3,
}: LoadingStateProps) {
  return (
    <div className={styles.loading}>
      <output className="visually-hidden">{label}…</output>
      <div className={joinClassNames(styles.lines, styles[shape])} aria-hidden="true">
        {Array.from({ length: rows }, (_, index) => (
          <div className={styles.line} key={index}>
            <span />
            <span />
            <span />
          </div>
        ))}
      </div>
    </div>
  )
}
