import type { TaskState } from '../ui/state/task-state'

export type SampleTask = {
  id: string
  state: TaskState
  title: string
  lead: string
  due: string | null
  daysLeft?: number
  progress: number | null
  document: string
}

/** Invented for the gallery. */
export const sampleTasks: SampleTask[] = [
  {
    id: '1',
    state: 'overdue',
    title: 'Trình Hội đồng nhân dân tỉnh phương án bố trí vốn hỗ trợ xã an toàn khu giai đoạn 2026–2030',
    lead: 'Sở Tài chính',
    due: '2026-11-18',
    daysLeft: -5,
    progress: 0.6,
    document: '4127/UBND-TH',
  },
  {
    id: '2',
    state: 'due_soon',
    title: 'Rà soát danh sách người dân xã an toàn khu chưa được cấp thẻ bảo hiểm y tế',
    lead: 'Bảo hiểm xã hội tỉnh',
    due: '2026-11-26',
    daysLeft: 3,
    progress: 0.82,
    document: '4127/UBND-TH',
  },
  {
    id: '3',
    state: 'awaiting_confirmation',
    title: 'Hướng dẫn các xã lập hồ sơ đề nghị công nhận xã an toàn khu',
    lead: 'Sở Nội vụ',
    due: '2026-11-30',
    daysLeft: 7,
    progress: 1,
    document: '3980/KH-UBND',
  },
  {
    id: '4',
    state: 'awaiting_acknowledgement',
    title: 'Báo cáo hiện trạng đường giao thông đến trung tâm xã',
    lead: 'UBND xã Đạ Huoai',
    due: '2026-12-15',
    daysLeft: 22,
    progress: null,
    document: '4127/UBND-TH',
  },
  {
    id: '5',
    state: 'on_time',
    title: 'Lập danh mục công trình trường học, trạm y tế cần sửa chữa trước mùa mưa',
    lead: 'Sở Xây dựng',
    due: '2027-03-31',
    daysLeft: 128,
    progress: 0.25,
    document: '3980/KH-UBND',
  },
  {
    id: '6',
    state: 'no_deadline',
    title: 'Thường xuyên tuyên truyền chính sách đối với xã an toàn khu',
    lead: 'Sở Văn hóa, Thể thao và Du lịch',
    due: null,
    progress: null,
    document: '3980/KH-UBND',
  },
  {
    id: '7',
    state: 'completed_on_time',
    title: 'Tổng hợp nhu cầu vốn sự nghiệp năm 2027',
    lead: 'Sở Tài chính',
    due: '2026-10-31',
    progress: 1,
    document: '3712/UBND-KT',
  },
  {
    id: '8',
    state: 'completed_late',
    title: 'Cập nhật bản đồ ranh giới xã sau sắp xếp đơn vị hành chính',
    lead: 'Sở Nông nghiệp và Môi trường',
    due: '2026-09-30',
    progress: 1,
    document: '3712/UBND-KT',
  },
]
