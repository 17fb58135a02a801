import { formatNumber } from '../../../ui/format/format-number'

/** Longest text the server reads at once, in UTF-16 units. */
const longestText = 500_000

/** Why pasted text cannot be sent, with the next step; null when it can. Spares a long upload that would be refused. */
export function whyTooLong(text: string): string | null {
  if (text.length <= longestText) return null
  return `Nội dung dài ${formatNumber(text.length)} ký tự, quá mức ${formatNumber(longestText)} ký tự đọc được một lần nên chưa gửi gì. Chỉ giữ lại phần văn bản chỉ đạo rồi đọc lại.`
}
