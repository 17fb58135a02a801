import type { RegisterRecord } from '../../../api/operations'
import { StateShape } from '../../../ui/state/state-shape'
import styles from './stage-badge.module.css'
import { stageWords } from './stage-words'

export type StageBadgeProps = { record: Pick<RegisterRecord, 'stage' | 'removedAt'> }

/** Where a record stands, by shape, word and colour. */
export function StageBadge({ record: { stage, removedAt } }: StageBadgeProps) {
  if (removedAt !== null) return <span className={styles.badge}>Đã xóa</span>
  const { words, shape } = stageWords[stage]
  return (
    <span className={styles.badge} data-stage={stage}>
      <StateShape state={shape} />
      <span>{words}</span>
    </span>
  )
}
