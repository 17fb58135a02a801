import type { Option } from '../../../pack-kit/index.ts'

/** Where a public work stands, from the proposal to the settlement (quyết toán). */
export const workStates: readonly Option[] = [
  { code: 'proposed', name: 'Đề xuất' },
  { code: 'policy-approved', name: 'Đã duyệt chủ trương đầu tư' },
  { code: 'approved', name: 'Đã duyệt dự án' },
  { code: 'funded', name: 'Đã bố trí vốn' },
  { code: 'building', name: 'Đang thi công' },
  { code: 'finished', name: 'Hoàn thành, bàn giao' },
  { code: 'settled', name: 'Đã quyết toán' },
  { code: 'paused', name: 'Tạm dừng' },
  { code: 'cancelled', name: 'Dừng, hủy' },
]

export const finishedStates = ['finished', 'settled'] as const
export const openStates = ['policy-approved', 'approved', 'funded', 'building', 'paused'] as const
