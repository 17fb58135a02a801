import styles from './timeline.module.css'
import type { TimelineWindow } from './timeline-window'

/** The names of the weeks, months or quarters above the bars. */
export function TimelineScale({ window }: { window: TimelineWindow }) {
  return (
    <div className={styles.scale} aria-hidden="true">
      <div className={styles.scaleTrack}>
        {window.ticks.map(({ on, label, at }) => (
          <span key={on} className={styles.tick} style={{ left: `${at}%` }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  )
}
