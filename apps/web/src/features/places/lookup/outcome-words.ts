import type { AddressAnswer } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'

/** What was found, before the units themselves. */
export function outcomeWords({ outcome, on, units }: Pick<AddressAnswer, 'outcome' | 'on' | 'units'>): string {
  const day = formatDate(on)
  if (outcome === 'found') return `Ngày ${day} có một đơn vị khớp với địa chỉ này.`
  if (outcome === 'several')
    return `Ngày ${day} có ${units.length} đơn vị khớp với địa chỉ này; chọn đúng đơn vị, hoặc ghi thêm huyện, tỉnh.`
  if (outcome === 'other_time')
    return units.length === 1
      ? `Ngày ${day} không có đơn vị nào mang tên này; ở thời kỳ khác có một đơn vị.`
      : `Ngày ${day} không có đơn vị nào mang tên này; ở thời kỳ khác có ${units.length} đơn vị, chọn đúng đơn vị.`
  return 'Không tìm thấy đơn vị nào trong địa chỉ này.'
}
