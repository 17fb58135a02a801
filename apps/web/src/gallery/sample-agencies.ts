import type { AgencyOption } from '../ui/fields/agency-option'

/** Enough for the picker to be tried out. */
export const sampleAgencies: AgencyOption[] = [
  { id: 'so-tai-chinh', name: 'Sở Tài chính', shortName: 'STC', detail: 'Cấp tỉnh' },
  { id: 'so-noi-vu', name: 'Sở Nội vụ', shortName: 'SNV', detail: 'Cấp tỉnh' },
  { id: 'so-y-te', name: 'Sở Y tế', shortName: 'SYT', detail: 'Cấp tỉnh' },
  { id: 'so-xay-dung', name: 'Sở Xây dựng', shortName: 'SXD', detail: 'Cấp tỉnh' },
  { id: 'bhxh', name: 'Bảo hiểm xã hội tỉnh', shortName: 'BHXH', detail: 'Cơ quan ngành dọc' },
  { id: 'da-huoai', name: 'UBND xã Đạ Huoai', detail: 'Cấp xã' },
  { id: 'da-teh', name: 'UBND xã Đạ Tẻh', detail: 'Cấp xã' },
]
