import type { DutyComment } from '../../../api/operations'

export type Audience = DutyComment['audience']

type AudienceWords = { label: string; placeholder: string; send: string; empty: string; note: string }

export const audienceWords: Record<Audience, AudienceWords> = {
  parties: {
    label: 'Trao đổi',
    placeholder: 'Viết ý kiến, gõ @ để nhắc tên',
    send: 'Gửi ý kiến',
    empty: 'Chưa có ý kiến nào về nhiệm vụ này.',
    note: 'Mọi người xem được nhiệm vụ này đều đọc được.',
  },
  office: {
    label: 'Ghi chú của văn phòng',
    placeholder: 'Viết ghi chú nội bộ, gõ @ để nhắc tên',
    send: 'Ghi',
    empty: 'Chưa có ghi chú nào.',
    note: 'Chỉ văn phòng và lãnh đạo Ủy ban nhân dân đọc được.',
  },
}
