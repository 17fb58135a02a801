import { formatDate } from '../../ui/format/format-date'
import { proposalKindWords } from '../directives/proposals/proposal-words'
import { ruleForms } from '../tracking-rules/rule-forms'
import type { Details } from './audit-details'

const because = (details: Details): string => (details.text('reason') ? `, lý do: ${details.text('reason')}` : '')

function kindOfProposal(details: Details): string {
  const words = proposalKindWords[details.text('kind') as keyof typeof proposalKindWords]
  return words ? `: ${words.toLowerCase()}` : ''
}

/** What documents do to duties that run, and what the office keeps, chases and counts by. */
export const followingActions: Readonly<Record<string, (details: Details) => string>> = {
  assignment_added: () => 'giao nhiệm vụ cho thêm một cơ quan theo văn bản điều chỉnh',
  assignment_deadline_changed: (details) =>
    `đổi thời hạn nhiệm vụ${details.text('to') ? ` thành ${formatDate(details.text('to'))}` : ''} theo văn bản điều chỉnh`,
  assignment_wording_changed: () => 'đổi nội dung nhiệm vụ theo văn bản điều chỉnh',
  assignment_lead_changed: (details) =>
    `chuyển cơ quan chủ trì của ${details.text('carriedBy') ? 'một kỳ của nhiệm vụ định kỳ' : 'nhiệm vụ'}${details.has('directiveId') ? ' theo văn bản điều chỉnh' : because(details)}`,
  assignment_cancelled: (details) =>
    `hủy nhiệm vụ${details.text('cancelledOn') ? ` từ ${formatDate(details.text('cancelledOn'))}` : ''} theo văn bản điều chỉnh`,
  proposal_accepted: (details) => `chấp nhận đề xuất điều chỉnh nhiệm vụ${kindOfProposal(details)}`,
  proposal_declined: (details) => `không chấp nhận đề xuất điều chỉnh nhiệm vụ${kindOfProposal(details)}`,
  relation_linked: () => 'gắn văn bản được viện dẫn với văn bản đã có',
  relation_unlinked: () => 'bỏ gắn văn bản được viện dẫn',
  reading_run_cancelled: (details) => {
    const files = details.number('files')
    return `dừng đợt đọc văn bản${files ? `, ${files} tệp chưa đọc` : ''}`
  },

  tracking_rule_changed: (details) => {
    const rule = ruleForms.find(({ key }) => key === details.text('key'))
    return `sửa quy chế theo dõi${rule ? `: ${rule.title.toLowerCase()}` : ''}`
  },
  duties_chased: (details) => {
    const day = details.text('day')
    return `đôn đốc${day ? ` ngày ${formatDate(day)}` : ''}: ${details.number('reminded') ?? 0} lần nhắc, ${details.number('escalated') ?? 0} nhiệm vụ báo cáo cấp trên`
  },
  chasing_letter_drafted: (details) =>
    `dự thảo văn bản đôn đốc gửi ${details.text('organizationName') || 'một cơ quan'}, ${details.number('dutyCount') ?? 0} nhiệm vụ`,
  chasing_letter_issued: (details) => {
    const [number, day] = [details.text('number'), details.text('issuedOn')]
    return `${details.text('former') ? 'sửa số, ngày của' : 'ghi số, ngày của'} văn bản đôn đốc${number ? `: số ${number}` : ''}${day ? ` ngày ${formatDate(day)}` : ''}`
  },
  period_closed: (details) => {
    const [from, to] = [details.text('from'), details.text('to')]
    return `chốt số liệu${from && to ? ` kỳ ${formatDate(from)} – ${formatDate(to)}` : ''}`
  },
  closed_period_noted: (details) =>
    details.text('note') ? `ghi chú kỳ đã chốt số liệu: ${details.text('note')}` : 'xóa ghi chú của kỳ đã chốt số liệu',
}
