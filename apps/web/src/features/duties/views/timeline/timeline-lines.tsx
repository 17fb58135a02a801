import styles from './timeline.module.css'
import { placeDay, type TimelineWindow } from './timeline-window'

/** Behind all rows: where weeks, months or quarters begin, and today. */
export function TimelineLines({ window, today }: { window: TimelineWindow; today: string }) {
  const now = placeDay(window, today)
  return (
    <div className={styles.lines} aria-hidden="true">
      {window.ticks.map(({ on, at }) => (
        <span key={on} className={styles.lineOfTick} style={{ left: `${at}%` }} />
      ))}
      {now >= 0 && now <= 100 ? <span className={styles.today} style={{ left: `${now}%` }} /> : null}
    </div>
  )
}
