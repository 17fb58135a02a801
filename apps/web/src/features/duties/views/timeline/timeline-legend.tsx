import { useNarrow } from '../../../overview/use-narrow'
import styles from './timeline.module.css'
import bar from './timeline-bar.module.css'

const spans = [
  ['given', 'từ ngày giao đến thời hạn'],
  ['extended', 'gia hạn, đổi thời hạn'],
  ['late', 'quá hạn'],
  ['undated', 'không thời hạn'],
  ['paused', 'tạm dừng'],
] as const

const marks = [
  ['first_deadline', 'thời hạn đầu'],
  ['deadline', 'thời hạn'],
  ['proposed', 'đề nghị xác nhận'],
  ['completed', 'hoàn thành'],
] as const

/** What the shapes mean; folded on a phone. */
export function TimelineLegend() {
  return (
    <details className={styles.key} open={!useNarrow()}>
      <summary>Chú giải</summary>
      <ul className={styles.legend}>
        {spans.map(([kind, words]) => (
          <li key={kind}>
            <span className={styles.sample} aria-hidden="true">
              <span className={bar.span} data-kind={kind} style={{ left: 0, width: '100%' }} />
            </span>
            {words}
          </li>
        ))}
        {marks.map(([kind, words]) => (
          <li key={kind}>
            <span className={styles.sample} aria-hidden="true">
              <span className={bar.mark} data-kind={kind} style={{ left: '50%' }} />
            </span>
            {words}
          </li>
        ))}
      </ul>
    </details>
  )
}
