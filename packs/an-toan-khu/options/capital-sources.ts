import type { Option } from '../../../pack-kit/index.ts'

/** Where the money of a work comes from; a province may know finer ones, which belong to the capital plan. */
export const capitalSources: readonly Option[] = [
  { code: 'central', name: 'Ngân sách trung ương' },
  { code: 'province', name: 'Ngân sách tỉnh' },
  { code: 'local', name: 'Ngân sách huyện, xã' },
  { code: 'lottery', name: 'Thu xổ số kiến thiết' },
  { code: 'land', name: 'Thu tiền sử dụng đất' },
  { code: 'new-rural', name: 'Chương trình mục tiêu quốc gia xây dựng nông thôn mới' },
  { code: 'poverty', name: 'Chương trình mục tiêu quốc gia giảm nghèo bền vững' },
  { code: 'ethnic', name: 'Chương trình mục tiêu quốc gia vùng dân tộc thiểu số và miền núi' },
  { code: 'merged', name: 'Chương trình mục tiêu quốc gia hợp nhất (từ năm 2026)' },
  { code: 'social', name: 'Xã hội hóa, đóng góp' },
]
