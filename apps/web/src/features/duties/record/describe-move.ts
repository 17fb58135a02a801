import type { DutyEvent } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'

type Details = DutyEvent['details']

/** Kinds of events that moves between issue and acceptance leave. */
type MoveKind = Extract<
  DutyEvent['kind'],
  | `extension_${string}`
  | `refusal_${string}`
  | `contribution_${string}`
  | 'completion_withdrawn'
  | 'paused'
  | 'resumed'
  | 'recalled'
  | 'reopened'
  | 'part_given'
  | 'instance_opened'
>

/** What happened, as a verb phrase after the name. */
export const moveWhats: Record<MoveKind, (details: Details) => string> = {
  completion_withdrawn: () => 'rút đề nghị xác nhận hoàn thành',
  extension_requested: ({ proposedOn }) => `đề nghị gia hạn đến ${formatDate(proposedOn)}`,
  extension_withdrawn: () => 'rút đề nghị gia hạn',
  extension_granted: ({ from, to, isUnasked }) =>
    `${isUnasked ? 'gia hạn' : 'đồng ý gia hạn'} từ ${formatDate(from)} đến ${formatDate(to)}`,
  extension_declined: () => 'không đồng ý gia hạn',
  refusal_raised: ({ suggestedName }) => `báo giao nhầm${suggestedName ? `, đề nghị giao ${suggestedName}` : ''}`,
  refusal_withdrawn: () => 'rút báo giao nhầm',
  refusal_declined: () => 'giữ nguyên cơ quan chủ trì',
  paused: () => 'cho tạm dừng',
  resumed: () => 'cho tiếp tục thực hiện',
  recalled: () => 'thu hồi nhiệm vụ',
  reopened: () => 'mở lại nhiệm vụ',
  contribution_asked: ({ dueOn }) => `đề nghị phối hợp${dueOn ? `, trước ngày ${formatDate(dueOn)}` : ''}`,
  contribution_given: () => 'gửi nội dung phối hợp',
  contribution_returned: ({ dueOn }) =>
    `đề nghị bổ sung nội dung phối hợp${dueOn ? `, trước ngày ${formatDate(dueOn)}` : ''}`,
  contribution_dropped: () => 'thôi đề nghị phối hợp',
  part_given: ({ toName }) => `giao phần việc${toName ? ` cho ${toName}` : ''}`,
  instance_opened: () => 'mở kỳ báo cáo mới',
}

export const moveTones: Partial<Record<MoveKind, 'good' | 'warn' | 'bad'>> = {
  extension_requested: 'warn',
  extension_granted: 'warn',
  extension_declined: 'bad',
  refusal_raised: 'warn',
  refusal_declined: 'bad',
  paused: 'warn',
  resumed: 'good',
  recalled: 'bad',
  reopened: 'warn',
  contribution_given: 'good',
  contribution_returned: 'warn',
}
