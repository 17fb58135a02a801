import type { TaskState } from './task-state'

type Words = { short: string; full: string }

export const taskStateWords: Record<TaskState, Words> = {
  on_time: { short: 'Trong hạn', full: 'Đang thực hiện, trong hạn' },
  due_soon: { short: 'Sắp đến hạn', full: 'Đang thực hiện, sắp đến hạn' },
  overdue: { short: 'Quá hạn', full: 'Đang thực hiện, quá hạn' },
  awaiting_confirmation: { short: 'Chờ xác nhận', full: 'Đã báo cáo, chờ xác nhận' },
  awaiting_acknowledgement: { short: 'Chờ tiếp nhận', full: 'Đã phát hành, chờ tiếp nhận' },
  no_deadline: { short: 'Không thời hạn', full: 'Đang thực hiện, không thời hạn' },
  paused: { short: 'Tạm dừng', full: 'Tạm dừng, không tính thời hạn' },
  completed_on_time: { short: 'Hoàn thành đúng hạn', full: 'Hoàn thành đúng hạn' },
  completed_late: { short: 'Hoàn thành quá hạn', full: 'Hoàn thành quá hạn' },
  cancelled: { short: 'Đã hủy', full: 'Đã hủy theo văn bản điều chỉnh' },
  recalled: { short: 'Đã thu hồi', full: 'Đã thu hồi, không tính vào thống kê' },
}
