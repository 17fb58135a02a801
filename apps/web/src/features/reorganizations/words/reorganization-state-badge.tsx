import type { Reorganization } from '../../../api/operations'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { StateShape } from '../../../ui/state/state-shape'
import { reorganizationState } from './reorganization-state'
import styles from './reorganization-state-badge.module.css'

export type ReorganizationStateBadgeProps = { reorganization: Pick<Reorganization, 'state' | 'effectiveOn' | 'run'> }

/** Where a reorganization is, by shape, word and colour. */
export function ReorganizationStateBadge({ reorganization }: ReorganizationStateBadgeProps) {
  const { words, shape, tone } = reorganizationState(reorganization, todayInVietnam())
  return (
    <span className={styles.badge} data-tone={tone}>
      <StateShape state={shape} />
      <span>{words}</span>
    </span>
  )
}
