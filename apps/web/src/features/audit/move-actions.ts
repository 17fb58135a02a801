import { formatDate } from '../../ui/format/format-date'
import type { Details } from './audit-details'

const because = (details: Details): string => (details.text('reason') ? `, lý do: ${details.text('reason')}` : '')

function fromTo(details: Details): string {
  const [from, to] = [details.text('from'), details.text('to')]
  return `${from ? ` từ ${formatDate(from)}` : ''}${to ? ` đến ${formatDate(to)}` : ''}`
}

/** What people did with assignments between issue and acceptance. */
export const moveActions: Readonly<Record<string, (details: Details) => string>> = {
  completion_withdrawn: (details) => `rút đề nghị xác nhận hoàn thành${because(details)}`,
  extension_requested: (details) => `đề nghị gia hạn${fromTo(details)}`,
  extension_withdrawn: () => 'rút đề nghị gia hạn',
  extension_granted: (details) => `gia hạn nhiệm vụ${fromTo(details)}`,
  extension_declined: () => 'không đồng ý gia hạn',
  refusal_raised: () => 'báo nhiệm vụ giao nhầm',
  refusal_withdrawn: () => 'rút báo giao nhầm',
  refusal_declined: () => 'giữ nguyên cơ quan chủ trì khi được báo giao nhầm',
  lead_changed: () => 'chuyển nhiệm vụ giao nhầm cho cơ quan khác chủ trì',
  assignment_paused: (details) => `cho tạm dừng nhiệm vụ${because(details)}`,
  assignment_resumed: (details) =>
    `cho tiếp tục nhiệm vụ${details.text('to') ? `, thời hạn mới ${formatDate(details.text('to'))}` : ''}`,
  assignment_recalled: (details) => `thu hồi nhiệm vụ${because(details)}`,
  assignment_reopened: (details) => `mở lại nhiệm vụ${because(details)}`,
  contribution_asked: () => 'đề nghị cơ quan phối hợp gửi nội dung',
  contribution_given: () => 'gửi nội dung phối hợp',
  contribution_returned: (details) => `đề nghị bổ sung nội dung phối hợp${because(details)}`,
  contribution_dropped: () => 'thôi đề nghị phối hợp',
}
