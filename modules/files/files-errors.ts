import { defineErrors } from '../../platform/errors.ts'

export const fileErrors = defineErrors({
  file_not_found: { status: 404, title: 'Không tìm thấy tệp này, hoặc bạn không được xem. Tải lại trang rồi thử lại.' },
  file_missing: { status: 400, title: 'Chưa có tệp nào được gửi lên. Chọn tệp rồi gửi lại.' },
  file_not_yours: { status: 400, title: 'Tệp đính kèm chưa được tải lên từ tài khoản này. Tải tệp lên rồi gửi lại.' },
  file_kind_refused: {
    status: 415,
    title: 'Không nhận tệp chương trình chạy được. Gửi văn bản, bảng tính, ảnh hoặc tệp nén.',
  },
})
