import styles from './state.module.css'
import { StateBadge } from './state-badge'
import { type TaskState, taskStates } from './task-state'

export type StateLegendProps = { states?: readonly TaskState[] }

export function StateLegend({ states = taskStates }: StateLegendProps) {
  return (
    <ul className={styles.legend} aria-label="Chú giải trạng thái">
      {states.map((state) => (
        <li key={state}>
          <StateBadge state={state} />
        </li>
      ))}
    </ul>
  )
}
