/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard */
import type { ReactNode } from 'react'
import styles from './split-view.module.css'

export type SplitViewProps = {
  start: ReactNode
  end: ReactNode
  startLabel: string
  endLabel: string
}

/** Two columns that scroll on their own (review screen); one after the other on a phone. */
export function SplitView({ start, end, startLabel, endLabel }: SplitViewProps) {
  return (
    <div className={styles.split}>
      <section className={styles.column} aria-label={startLabel} tabIndex={0}>
        {start}
      </section>
      <section className={styles.column} aria-label={endLabel} tabIndex={0}>
        {end}
      </section>
    </div>
  )
}
