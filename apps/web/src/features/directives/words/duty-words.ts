import type { DraftDeadline, DraftDuty } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import { recurrenceDayWords } from './recurrence-words'

export type DutyRole = DraftDuty['role']

export const dutyRoleWords: Record<DutyRole, string> = {
  lead: 'Chủ trì',
  coordinate: 'Phối hợp',
  perform: 'Thực hiện',
}

type Shown = Pick<DraftDeadline, 'kind' | 'on' | 'recurrence' | 'day' | 'reckoning'>

export const unstated = 'không nêu'

/** 'không nêu', 'không thời hạn', '15/05/2021', 'Hằng tháng' or 'ngày 20 hằng tháng'. */
export function deadlineWords({ kind, on, recurrence, day, reckoning }: Shown): string {
  if (kind === 'none') return 'không thời hạn'
  if (kind === 'date') return on ? formatDate(on) : reckoning ? 'đang tính' : 'chưa chọn ngày'
  if (kind === 'recurrence') return recurrence ? recurrenceDayWords(recurrence, day) : 'chưa chọn kỳ'
  return unstated
}
