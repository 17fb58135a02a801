import type { BoardColumn } from '../../../../api/operations'
import type { TaskState } from '../../../../ui/state/task-state'

export type Column = BoardColumn['column']

/** The head of each column; the shape is that of the state in a list. */
export const boardColumns: Record<Column, { title: string; shape: TaskState; order: string }> = {
  awaiting_acknowledgement: {
    title: 'Chờ tiếp nhận',
    shape: 'awaiting_acknowledgement',
    order: 'thời hạn gần trước',
  },
  in_progress: { title: 'Đang thực hiện', shape: 'on_time', order: 'thời hạn gần trước' },
  due_soon: { title: 'Sắp đến hạn', shape: 'due_soon', order: 'thời hạn gần trước' },
  overdue: { title: 'Quá hạn', shape: 'overdue', order: 'quá hạn lâu trước' },
  awaiting_confirmation: { title: 'Chờ xác nhận', shape: 'awaiting_confirmation', order: 'chờ lâu trước' },
  paused: { title: 'Tạm dừng', shape: 'paused', order: 'dừng lâu trước' },
  completed: { title: 'Hoàn thành (30 ngày)', shape: 'completed_on_time', order: 'mới nhất trước' },
}

/** '4', or '15+' while there are more. */
export const shownCount = (shown: number, hasMore: boolean): string => (hasMore ? `${shown}+` : String(shown))
