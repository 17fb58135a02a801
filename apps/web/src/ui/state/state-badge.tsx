import { joinClassNames } from '../text/join-class-names'
import { describeState } from './describe-state'
import styles from './state.module.css'
import { StateShape } from './state-shape'
import type { TaskState } from './task-state'
import { taskStateWords } from './task-state-words'

export type StateBadgeProps = {
  state: TaskState
  daysLate?: number
  daysLeft?: number
  /** A tinted box, for the head of a record; lists keep the plain form. */
  boxed?: boolean
}

export function StateBadge({ state, daysLate, daysLeft, boxed = false }: StateBadgeProps) {
  return (
    <span
      className={joinClassNames(styles.badge, styles[state], boxed && styles.boxed)}
      title={taskStateWords[state].full}
    >
      <StateShape state={state} />
      <span>{describeState(state, daysLate, daysLeft)}</span>
    </span>
  )
}
