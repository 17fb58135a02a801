export type SampleDuty = {
  id: string
  number: number
  quote: string
  lead: string
  due: string | null
  confidence: number | null
}

/** Invented for the gallery. */
export const sampleDuties: SampleDuty[] = [
  {
    id: 'd1',
    number: 1,
    quote: 'Sở Tài chính chủ trì, phối hợp với Sở Nội vụ và các cơ quan liên quan tham mưu phương án bố trí vốn …',
    lead: 'Sở Tài chính',
    due: '2026-11-18',
    confidence: 0.96,
  },
  {
    id: 'd2',
    number: 2,
    quote: 'Bảo hiểm xã hội tỉnh rà soát danh sách người dân đang sinh sống tại các xã an toàn khu …',
    lead: 'Bảo hiểm xã hội tỉnh',
    due: null,
    confidence: 0.62,
  },
  { id: 'd3', number: 3, quote: 'báo cáo kết quả … trước ngày 15 hằng tháng', lead: '', due: null, confidence: 0.2 },
]
