import { formatNumber } from '../../../ui/format/format-number'

/** Longest text the server reads at once, in UTF-16 units. */
export const longestText = 2_000_000
const mostBytesOfAUnit = 4

/** Why this cannot be sent, with the next step; null when it can. Spares a long upload that would be refused. */
export function whyTooLong(given: { text: string } | { file: File }): string | null {
  const length = 'text' in given ? given.text.length : Math.ceil(given.file.size / mostBytesOfAUnit)
  if (length <= longestText) return null
  const limit = formatNumber(longestText)
  return 'text' in given
    ? `Nội dung dài ${formatNumber(length)} ký tự, quá mức ${limit} ký tự đọc được một lần nên chưa gửi gì. Chỉ giữ lại phần văn bản chỉ đạo rồi đọc lại.`
    : `Tệp dài hơn mức ${limit} ký tự đọc được một lần nên chưa gửi gì. Tách riêng phần văn bản chỉ đạo thành tệp khác rồi chọn lại.`
}
