import type { HeatCell, HeatTableProps } from '../ui/data/heat-table'
import type { TaskState } from '../ui/state/task-state'

const letters: Record<string, TaskState> = {
  T: 'on_time',
  S: 'due_soon',
  Q: 'overdue',
  X: 'awaiting_confirmation',
  N: 'awaiting_acknowledgement',
  K: 'no_deadline',
  H: 'completed_on_time',
  M: 'completed_late',
}

const agencies = [
  'Sở Tài chính',
  'Sở Nội vụ',
  'Sở Y tế',
  'Sở Xây dựng',
  'Sở Giáo dục và Đào tạo',
  'BHXH tỉnh',
  'Công an tỉnh',
  'VP UBND',
]

const tasks: [string, string][] = [
  ['Bố trí vốn hỗ trợ xã an toàn khu', 'Q.TT...X'],
  ['Cấp thẻ bảo hiểm y tế', 'S.H..SH.'],
  ['Sửa chữa trường học, trạm y tế', 'Q.TTN...'],
  ['Lập hồ sơ công nhận xã', '.XT...TH'],
  ['Tuyên truyền chính sách', 'KKKKKKKK'],
  ['Nâng cấp đường đến trung tâm xã', 'Q..M...T'],
  ['Đào tạo nghề cho thanh niên', '.H..T..M'],
]

/** Invented for the gallery. */
export const sampleHeat: HeatTableProps = {
  caption: 'Trạng thái 7 nhiệm vụ của 8 cơ quan',
  rowsLabel: 'Nhiệm vụ',
  rows: tasks.map(([label], index) => ({ id: String(index), label, href: '/thu-vien-giao-dien/nhiem-vu' })),
  columns: agencies.map((label, index) => ({ id: String(index), label })),
  cell: (rowId, columnId): HeatCell | null => {
    const state = letters[tasks[Number(rowId)]?.[1].charAt(Number(columnId)) ?? '']
    if (!state) return null
    const late = state === 'overdue' || state === 'completed_late'
    return { state, href: '/thu-vien-giao-dien/nhiem-vu', ...(late ? { daysLate: 5 + Number(rowId) * 3 } : {}) }
  },
}
