/** What to know about how a file was read, each with what to do; codes not listed here need nobody. */
const words: Record<string, string> = {
  legacy_encoding: 'Tệp dùng bảng mã chữ Việt cũ (TCVN3, VNI), đã chuyển sang Unicode.',
  wrong_extension: 'Đuôi tệp không đúng với nội dung; máy đọc theo nội dung.',
  tracked_changes_resolved: 'Tệp còn dấu vết sửa đổi; máy đọc theo bản đã chấp nhận sửa đổi.',
  macros_ignored: 'Tệp có macro; máy bỏ qua, chỉ đọc chữ.',
  page_without_words: 'Có trang không đọc được chữ nào.',
  page_turned: 'Có trang bị xoay, máy đã xoay lại.',
  recognised_poorly: 'Có trang quét mờ, chữ nhận dạng có thể sai nhiều.',
  pages_left_out: 'Tài liệu quá dài, máy chỉ đọc phần đầu.',
  converted_by_office: 'Tệp .doc cũ đã được chuyển đổi trước khi đọc; bố cục có thể khác bản gốc.',
}

export const sourceWarningWords = (codes: readonly string[]): string[] => codes.flatMap((code) => words[code] ?? [])
