import type { TimelineEvent } from '../ui/data/timeline'

/** Invented for the gallery. */
export const sampleEvents: TimelineEvent[] = [
  {
    id: 'e4',
    at: '2026-11-19T02:15:00Z',
    who: 'Lê Văn Minh',
    whoDetail: 'Sở Tài chính',
    what: 'đề nghị gia hạn đến 05/12/2026',
    tone: 'warn',
    body: 'Bốn xã chưa gửi số liệu quyết toán năm 2025. Sở đã đôn đốc bằng văn bản ngày 12/11/2026.',
    attachments: [{ id: 'a1', name: 'Công văn đề nghị gia hạn.pdf', href: '/favicon.svg', sizeInBytes: 482_000 }],
  },
  { id: 'e3', at: '2026-11-18T17:00:00Z', who: 'Hệ thống', what: 'ghi nhận nhiệm vụ quá hạn', tone: 'bad' },
  {
    id: 'e2',
    at: '2026-11-10T09:40:00Z',
    who: 'Lê Văn Minh',
    whoDetail: 'Sở Tài chính',
    what: 'báo cáo tiến độ 60%',
    body: 'Đã lấy ý kiến các sở, hoàn thành dự thảo tờ trình lần hai.',
    tone: 'good',
  },
  {
    id: 'e1',
    at: '2026-10-20T01:05:00Z',
    who: 'Nguyễn Thị Hạnh',
    whoDetail: 'Văn phòng UBND tỉnh',
    what: 'phát hành nhiệm vụ',
  },
]
