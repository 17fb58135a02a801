import type { ReadingFile } from '../../../api/operations'
import { StateShape } from '../../../ui/state/state-shape'
import type { TaskState } from '../../../ui/state/task-state'
import styles from './reading.module.css'
import { readingStep } from './reading-words'

const shapes: Record<ReadingFile['state'], TaskState> = {
  queued: 'no_deadline',
  reading: 'due_soon',
  read: 'completed_on_time',
  failed: 'overdue',
  cancelled: 'cancelled',
}

export type ReadingStateBadgeProps = { file: Pick<ReadingFile, 'state' | 'step' | 'pagesDone' | 'pageCount'> }

/** Where a file is, by shape, word and colour: 'Đang nhận dạng chữ trang 3/12'. */
export const ReadingStateBadge = ({ file }: ReadingStateBadgeProps) => (
  <span className={styles.state} data-state={file.state}>
    <StateShape state={shapes[file.state]} />
    <span>{readingStep(file)}</span>
  </span>
)
