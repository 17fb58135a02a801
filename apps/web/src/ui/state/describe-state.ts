import { relativeDays } from '../format/relative-days'
import type { TaskState } from './task-state'
import { taskStateWords } from './task-state-words'

/** 'Quá hạn 5 ngày', 'Sắp đến hạn, còn 2 ngày', 'Hoàn thành quá hạn 3 ngày' … */
export function describeState(state: TaskState, daysLate?: number, daysLeft?: number): string {
  const word = taskStateWords[state].short
  if (daysLate && (state === 'overdue' || state === 'completed_late')) return `${word} ${daysLate} ngày`
  if (daysLeft !== undefined && daysLeft >= 0 && (state === 'due_soon' || state === 'on_time')) {
    return `${word}, ${relativeDays(daysLeft)}`
  }
  return word
}
