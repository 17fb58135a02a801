import { defineErrors } from '../../platform/errors.ts'

/** Why a file could not be read, each with what to do next. */
export const documentsErrors = defineErrors({
  file_empty: { status: 422, title: 'Tệp trống (0 byte). Kiểm tra lại tệp gốc rồi tải lên lại.' },
  file_without_words: {
    status: 422,
    title: 'Tệp không có chữ nào đọc được. Kiểm tra lại tệp, hoặc quét lại rõ hơn rồi tải lên.',
  },
  file_unknown: {
    status: 422,
    title:
      'Chưa nhận ra loại tệp này. Dùng DOCX, PDF, ảnh quét (JPG, PNG, TIFF), RTF, HTML hoặc văn bản thuần, hoặc dán toàn văn.',
  },
  file_not_a_document: {
    status: 422,
    title: 'Tệp này không phải văn bản (ví dụ bảng tính, tệp nén, chương trình). Chọn đúng tệp văn bản chỉ đạo.',
  },
  file_damaged: {
    status: 422,
    title: 'Tệp bị hỏng nên không mở được. Mở tệp gốc, lưu lại thành tệp mới rồi tải lên.',
  },
  file_locked: {
    status: 422,
    title: 'Tệp có mật khẩu. Bỏ mật khẩu (hoặc in lại thành PDF không khóa) rồi tải lên.',
  },
  file_unpacks_too_large: {
    status: 422,
    title: 'Tệp nén bung ra lớn bất thường nên bị từ chối để bảo vệ hệ thống. Mở tệp gốc, lưu lại rồi tải lên.',
  },
  file_too_long: {
    status: 413,
    title: 'Văn bản dài hơn mức đọc được một lần nên chưa lưu gì. Tách riêng phần văn bản chỉ đạo rồi tải lên lại.',
  },
  encoding_unknown: {
    status: 422,
    title:
      'Không nhận ra bảng mã chữ Việt của tệp. Lưu lại tệp theo UTF-8 rồi tải lên, hoặc dán toàn văn vào ô nội dung.',
  },
  converter_missing: {
    status: 422,
    title:
      'Máy chủ chưa có bộ chuyển đổi tệp .doc cũ. Mở tệp, lưu lại dạng .docx hoặc PDF rồi tải lên, hoặc nhờ quản trị cài LibreOffice.',
  },
  reading_took_too_long: {
    status: 422,
    title: 'Đọc tệp lâu quá mức cho phép nên đã dừng. Tách tệp thành phần nhỏ hơn rồi tải lên lại.',
  },
  reading_took_too_much_memory: {
    status: 422,
    title: 'Đọc tệp cần quá nhiều bộ nhớ nên đã dừng. Tách tệp thành phần nhỏ hơn hoặc giảm độ phân giải ảnh quét.',
  },
  reading_broke_off: {
    status: 422,
    title: 'Bộ đọc dừng giữa chừng khi đọc tệp này. Thử đọc lại; nếu vẫn vậy, lưu tệp sang dạng khác rồi tải lên.',
  },
})
