import type { Overview, RedLine } from '../../api/operations'
import { formatDateTime } from '../../ui/format/format-date-time'

export type DutyClass = Overview['classes'][number]['class']

/** Quyết định 42/2014/QĐ-TTg (sửa đổi 23/2018/QĐ-TTg) for the four; the fifth stands outside its rates. */
export const classWords: Record<DutyClass, string> = {
  completed_on_time: 'hoàn thành đúng hạn',
  completed_late: 'hoàn thành quá hạn',
  in_progress_on_time: 'đang thực hiện, trong hạn',
  in_progress_overdue: 'đang thực hiện, quá hạn',
  no_deadline: 'không thời hạn',
}

export const levelWords: Record<RedLine['levelToDecide'], string> = {
  agency: 'Cơ quan chủ trì',
  office: 'Văn phòng',
  focal_agency: 'Cơ quan đầu mối',
  committee: 'Ủy ban nhân dân',
  coordinator: 'Cơ quan phối hợp',
}

/** 'Số liệu đến 14:05 27/11/2026' */
export function asOfWords(readAt: number): string {
  const [date, time] = formatDateTime(new Date(readAt)).split(' ')
  return `Số liệu đến ${time} ${date}`
}
