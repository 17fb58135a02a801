import { opensWithVerb } from './cue-phrases.ts'

/** What is to be handed in, when a duty says to draw up, issue or submit a document. */
const KINDS =
  'kế hoạch|chương trình|đề án|dự án|phương án|quy chế|quy định|quy trình|quyết định|nghị quyết|chỉ thị|hướng dẫn|báo cáo|tờ trình|danh mục|danh sách|bộ tiêu chí|tiêu chí|cơ sở dữ liệu|dự toán|chính sách|thông tư|nghị định|văn bản|tài liệu|định mức|quy chuẩn|quy hoạch|bản đồ|hồ sơ|kịch bản|chuyên mục|mô hình'
const MAKING =
  'xây dựng|ban hành|trình|lập|soạn thảo|dự thảo|hoàn thiện|tham mưu|biên soạn|sửa đổi|bổ sung|thay thế|phê duyệt|cập nhật|gửi|thông qua|điều chỉnh|công bố'
const PRODUCT = new RegExp(
  `(?:${MAKING})(?:(?:,| và|, và| hoặc)? (?:${MAKING}|theo thẩm quyền|kịp thời|đồng bộ|mới|dự thảo|chủ tịch|thường trực|(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|bộ|sở|thủ tướng|chính phủ)(?: nhân dân)?(?: tỉnh| thành phố)?))* ?(?:các |bộ |một số |dự thảo )?(${KINDS})(?!\\p{L})`,
  'u',
)
const REPORT =
  /(?:^|[,;.] |và )(báo cáo (?:kết quả|tình hình|tổng kết|sơ kết|định kỳ|tiến độ|đánh giá|ubnd|ủy ban|chủ tịch|sở|bộ))/u
const STOP =
  /[,.;:()]| (?:về (?:sở|phòng|ubnd|ủy ban|ban|văn phòng|bộ|cơ quan|công an)|để|tại|cho|trên cơ sở|trên địa bàn|trước|trong tháng|trong quý|trong năm|gửi|trình (?:ubnd|ủy ban|hđnd|hội đồng|chủ tịch|thường trực|thủ tướng|chính phủ|cấp (?:trên|có thẩm quyền)|bộ|sở)|báo cáo|nhằm|theo quy định|đảm bảo|bảo đảm|và (?:báo cáo|tổ chức|triển khai|gửi|trình|tổng hợp)|hoàn thành|phù hợp|phục vụ)(?!\p{L})/u
const MOST_WORDS = 18
const ANY_KIND = new RegExp(`(?:^|[^\\p{L}])(?:${KINDS})(?!\\p{L})`, 'u')
const REACH = 3000
const LONGEST = 160
/** The kind itself may read like a stop: "báo cáo". */
const FIRST_WORD = /^\p{L}+(?: \p{L}+)?/u
const TO_WHOM = /^báo cáo (?:ubnd|ủy ban|chủ tịch|sở|bộ|thủ tướng|chính phủ|định kỳ)/
const ENDS_AFTER_COMMA = /^(?:trước|trong|chậm nhất|để|đồng thời|nhất là|trong đó|qua đó|kịp thời|sau|\d)/

/** A product read from a duty's own words; `whole` tells that its name ended by itself and was not cut off. */
export type ProductReading = { name: string; whole: boolean }

/** The product as written ("Kế hoạch …"), at most 18 words; null when no document is named. */
export function readProduct(text: string, key: string): ProductReading | null {
  const match = PRODUCT.exec(key.slice(0, REACH))
  if (match) {
    const from = match.index + match[0].length - (match[1] as string).length
    return shortened(text.slice(from), key.slice(from))
  }
  const report = REPORT.exec(key.slice(0, REACH))
  if (!report) return null
  const from = report.index + report[0].length - (report[1] as string).length
  return TO_WHOM.test(report[1] as string)
    ? { name: 'Báo cáo', whole: true }
    : shortened(text.slice(from), key.slice(from))
}

/** Whether the words speak of a document at all; without one, no product is surely none. */
export const namesDocument = (key: string): boolean => ANY_KIND.test(key.slice(0, REACH))

function shortened(text: string, key: string): ProductReading {
  const end = endOfName(key)
  const words = text.slice(0, end).split(' ')
  const name = words.slice(0, MOST_WORDS).join(' ')
  return { name: (name[0]?.toUpperCase() ?? '') + name.slice(1), whole: words.length <= MOST_WORDS }
}

/** A comma ends the name when a verb follows; in "phòng cháy, chữa cháy rừng" the name goes on. */
function endOfName(key: string): number {
  const first = FIRST_WORD.exec(key)?.[0].length ?? 0
  for (let from = first; ; ) {
    const stop = STOP.exec(key.slice(from))
    if (!stop) return key.length
    const at = from + stop.index
    const goesOn =
      key.startsWith(', ', at) && !opensWithVerb(key, at + 2) && !ENDS_AFTER_COMMA.test(key.slice(at + 2, at + 20))
    if (!goesOn || at > LONGEST) return at
    from = at + 1
  }
}
