import type { DraftDeadline, DraftDuty } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'

export type DutyRole = DraftDuty['role']
export type Recurrence = NonNullable<DraftDeadline['recurrence']>

export const dutyRoleWords: Record<DutyRole, string> = {
  lead: 'Chủ trì',
  coordinate: 'Phối hợp',
  perform: 'Thực hiện',
}

export const recurrenceWords: Record<Recurrence, string> = {
  weekly: 'Hằng tuần',
  monthly: 'Hằng tháng',
  quarterly: 'Hằng quý',
  half_yearly: '6 tháng một lần',
  yearly: 'Hằng năm',
}

export const unstated = 'không nêu'

/** 'không nêu', 'không thời hạn', '15/05/2021' or 'Hằng tháng'. */
export function deadlineWords({ kind, on, recurrence }: Pick<DraftDeadline, 'kind' | 'on' | 'recurrence'>): string {
  if (kind === 'none') return 'không thời hạn'
  if (kind === 'date') return on ? formatDate(on) : 'chưa chọn ngày'
  if (kind === 'recurrence') return recurrence ? recurrenceWords[recurrence] : 'chưa chọn kỳ'
  return unstated
}
