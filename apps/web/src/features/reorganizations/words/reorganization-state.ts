import type { Reorganization } from '../../../api/operations'
import type { TaskState } from '../../../ui/state/task-state'

export type StateWords = {
  words: string
  /** the mark beside the words */
  shape: TaskState
  /** sets the colour */
  tone: 'quiet' | 'waits' | 'moves' | 'good' | 'bad'
}

type Facts = Pick<Reorganization, 'state' | 'effectiveOn' | 'run'>

const stopped: StateWords = { words: 'Tạm dừng', shape: 'due_soon', tone: 'waits' }
const failed: StateWords = { words: 'Gặp lỗi', shape: 'overdue', tone: 'bad' }

/** Where a reorganization is, by word and shape. @param today yyyy-mm-dd */
export function reorganizationState({ state, effectiveOn, run }: Facts, today: string): StateWords {
  const isOpen = state === 'recorded' || state === 'following' || state === 'followed' || state === 'undoing'
  if (isOpen && run?.state === 'paused') return stopped
  if (isOpen && run?.state === 'failed') return failed
  switch (state) {
    case 'draft':
      return { words: 'Bản nháp', shape: 'no_deadline', tone: 'quiet' }
    case 'recorded':
      return effectiveOn !== null && effectiveOn > today
        ? { words: 'Chờ đến ngày hiệu lực', shape: 'awaiting_acknowledgement', tone: 'waits' }
        : { words: 'Sắp thực hiện', shape: 'due_soon', tone: 'moves' }
    case 'following':
      return { words: 'Đang thực hiện', shape: 'due_soon', tone: 'moves' }
    case 'followed':
      if (run?.state === 'waiting' || run?.state === 'running')
        return { words: 'Đang thực hiện', shape: 'due_soon', tone: 'moves' }
      return run && run.leftOver > 0
        ? { words: `Còn ${run.leftOver} việc chờ chọn`, shape: 'awaiting_confirmation', tone: 'waits' }
        : { words: 'Đã thực hiện', shape: 'completed_on_time', tone: 'good' }
    case 'undoing':
      return { words: 'Đang hoàn tác', shape: 'due_soon', tone: 'moves' }
    case 'undone':
      return { words: 'Đã hoàn tác', shape: 'cancelled', tone: 'quiet' }
    case 'discarded':
      return { words: 'Đã bỏ', shape: 'cancelled', tone: 'quiet' }
  }
}

/** The server is at work, or about to be: it is worth asking again soon. @param today yyyy-mm-dd */
export function isAtWork({ state, effectiveOn, run }: Facts, today: string): boolean {
  if (run?.state !== 'waiting' && run?.state !== 'running') return false
  return state !== 'recorded' || (effectiveOn !== null && effectiveOn <= today)
}
