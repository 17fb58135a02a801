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
  /[,.;:()]| (?:để|tại|cho|trên cơ sở|trên địa bàn|trước|trong tháng|trong quý|trong năm|gửi|trình (?:ubnd|ủy ban|hđnd|hội đồng|chủ tịch|thường trực|thủ tướng|chính phủ|cấp (?:trên|có thẩm quyền)|bộ|sở)|báo cáo|nhằm|theo quy định|đảm bảo|bảo đảm|và (?:báo cáo|tổ chức|triển khai|gửi|trình|tổng hợp)|hoàn thành|phù hợp|phục vụ)(?!\p{L})/u
const MOST_WORDS = 14

/** The product as written ("Kế hoạch …"), at most 14 words; null when no document is named. */
export function readProduct(text: string, key: string): string | null {
  const match = PRODUCT.exec(key.slice(0, 3000))
  if (match) {
    const from = match.index + match[0].length - (match[1] as string).length
    return shortened(text.slice(from), key.slice(from))
  }
  return REPORT.test(key.slice(0, 3000)) ? 'Báo cáo' : null
}

function shortened(text: string, key: string): string {
  const stop = STOP.exec(key)
  const words = text
    .slice(0, stop ? stop.index : text.length)
    .split(' ')
    .slice(0, MOST_WORDS)
    .join(' ')
  return (words[0]?.toUpperCase() ?? '') + words.slice(1)
}
