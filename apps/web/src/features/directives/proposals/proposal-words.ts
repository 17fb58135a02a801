import type { DutyChangeProposal } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'

export type ProposalKind = DutyChangeProposal['kind']

export const proposalKindWords: Record<ProposalKind, string> = {
  new_deadline: 'Đổi thời hạn',
  new_lead: 'Đổi cơ quan chủ trì',
  new_wording: 'Đổi nội dung',
  dropped: 'Thôi thực hiện',
  added_lead: 'Thêm cơ quan chủ trì',
  added_places: 'Thêm địa bàn',
  added_duty: 'Thêm nhiệm vụ',
}

/** What the duty says now of that which is to change; null where nothing stands in the way of what is added. */
export function beforeWords({ kind, target }: Pick<DutyChangeProposal, 'kind' | 'target'>): string | null {
  if (!target) return null
  if (kind === 'new_deadline') return target.deadlineOn ? formatDate(target.deadlineOn) : 'không thời hạn'
  if (kind === 'new_lead' || kind === 'added_lead' || kind === 'added_places') return target.leadName ?? 'chưa rõ'
  if (kind === 'new_wording') return target.text
  return kind === 'dropped' ? 'đang thực hiện' : null
}

/** What the amending directive puts in its place; what it leaves open is to be filled in. */
export function afterWords({ kind, proposed }: Pick<DutyChangeProposal, 'kind' | 'proposed'>): string {
  const agencies = proposed.organizationNames.length > 0 ? proposed.organizationNames : proposed.mentions
  switch (kind) {
    case 'new_deadline':
      return proposed.deadlineOn ? formatDate(proposed.deadlineOn) : (proposed.deadlineWords ?? 'chưa rõ ngày')
    case 'new_wording':
      return proposed.wording ?? 'chưa rõ nội dung mới'
    case 'dropped':
      return 'hủy'
    case 'added_duty':
      return 'giao cùng các nhiệm vụ của văn bản này'
    default:
      return agencies.join(', ') || 'chưa rõ cơ quan'
  }
}

/** What is said once it is decided. */
export const decidedWords = ({ state }: Pick<DutyChangeProposal, 'state'>): string =>
  state === 'accepted' ? 'Đã áp dụng' : 'Không áp dụng'
