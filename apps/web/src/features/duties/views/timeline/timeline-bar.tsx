/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a picture drawn of boxes */
import type { TimelineLine } from '../../../../api/operations'
import { describeLine } from './describe-line'
import { placeBar } from './place-bar'
import styles from './timeline-bar.module.css'
import type { TimelineWindow } from './timeline-window'

export type TimelineBarProps = { line: TimelineLine; window: TimelineWindow; today: string }

/** One duty drawn; the same in words for who cannot see it, and on pointing. */
export function TimelineBar({ line, window, today }: TimelineBarProps) {
  const { spans, marks, outside } = placeBar(line, window, today)
  const words = describeLine(line)
  return (
    <div className={styles.track} role="img" aria-label={words} title={words}>
      {spans.map(({ kind, left, width }, index) => (
        <span
          key={`${kind} ${index}`}
          className={styles.span}
          data-kind={kind}
          data-done={line.state.turn === 'none' || undefined}
          style={{ left: `${left}%`, width: `${width}%` }}
        />
      ))}
      {marks.map(({ kind, on, at }) => (
        <span key={`${kind} ${on}`} className={styles.mark} data-kind={kind} style={{ left: `${at}%` }} />
      ))}
      {outside ? (
        <span className={styles.outside} data-side={outside} aria-hidden="true">
          {outside === 'before' ? '‹' : '›'}
        </span>
      ) : null}
    </div>
  )
}
