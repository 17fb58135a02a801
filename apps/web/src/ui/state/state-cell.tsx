import { AppLink } from '../link/app-link'
import { joinClassNames } from '../text/join-class-names'
import { describeState } from './describe-state'
import styles from './state.module.css'
import { StateShape } from './state-shape'
import type { TaskState } from './task-state'

export type StateCellProps = {
  state: TaskState
  /** What the cell is about, e.g. 'Sở Tài chính, nhiệm vụ 3'; the state's words are added. */
  label: string
  href?: string
  daysLate?: number
  /** Shown as '×2' where the cell stands for several. */
  count?: number
  /** Said after the state: '2 lượt giao, hiện lượt cần chú ý nhất'. */
  note?: string
}

/** A square of the heat table: shape, tint and, when late, the number of days. */
export function StateCell({ state, label, href, daysLate, count, note }: StateCellProps) {
  const name = `${label}: ${[describeState(state, daysLate).toLowerCase(), note].filter(Boolean).join(', ')}`
  const className = joinClassNames(styles.cell, styles[state])
  const content = (
    <>
      <StateShape state={state} />
      {daysLate ? (
        <span className={styles.days} aria-hidden="true">
          {daysLate}
        </span>
      ) : null}
      {count ? (
        <span className={styles.days} aria-hidden="true">
          ×{count}
        </span>
      ) : null}
    </>
  )
  if (href) {
    return (
      <AppLink className={className} href={href} aria-label={name} title={name}>
        {content}
      </AppLink>
    )
  }
  return (
    <span className={className} title={name}>
      {content}
      <span className="visually-hidden">{name}</span>
    </span>
  )
}
