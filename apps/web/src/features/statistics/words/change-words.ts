import type { Changes } from '../../../api/operations'

type ChangeGroup = Changes['groups'][number]['group']

export const changeWords: Record<ChangeGroup, string> = {
  assigned: 'Mới giao',
  acknowledged: 'Đã tiếp nhận',
  reported: 'Đã báo cáo tiến độ',
  proposed: 'Đề nghị xác nhận hoàn thành',
  accepted: 'Được xác nhận hoàn thành',
  returned: 'Bị trả lại',
  extended: 'Được gia hạn hoặc đổi thời hạn',
  overdue: 'Trở thành quá hạn',
  paused: 'Tạm dừng',
  resumed: 'Tiếp tục',
  dropped: 'Hủy hoặc thu hồi',
  reopened: 'Mở lại',
  lead_changed: 'Đổi cơ quan chủ trì',
  escalated: 'Đôn đốc lên cấp trên',
  difficulty_raised: 'Nêu khó khăn, vướng mắc',
  difficulty_settled: 'Khó khăn đã được trả lời hoặc quyết định',
}
