import { formatNumber } from '../../../ui/format/format-number'

/** What is special about a day: 'hôm nay', '104 cơ quan thay đổi trong ngày này'. */
export function changeWords(
  changes: readonly { day: string; organizations: number }[],
  day: string,
  today: string,
): string {
  const change = changes.find((each) => each.day === day)
  const changed = change ? `${formatNumber(change.organizations)} cơ quan thay đổi trong ngày này` : ''
  const when = day === today ? 'Danh bạ hôm nay' : day > today ? 'Ngày chưa đến, theo những gì đã ghi' : ''
  if (when && changed) return `${when}; ${changed}.`
  if (when || changed) return `${when || changed}.`
  return 'Không có thay đổi đúng ngày này.'
}
