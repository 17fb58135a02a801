import { defineErrors } from '../../platform/errors.ts'

export const chasingErrors = defineErrors({
  chasing_letter_not_found: {
    status: 404,
    title: 'Không tìm thấy văn bản đôn đốc này. Tải lại trang để xem danh sách hiện tại.',
  },
  nothing_overdue: {
    status: 422,
    title: 'Không còn nhiệm vụ nào quá hạn trong số đã chọn. Tải lại trang để xem danh sách hiện tại.',
  },
  letter_day_out_of_range: {
    status: 422,
    title: 'Ngày ban hành phải từ ngày dự thảo đến hôm nay. Xem lại ngày ghi trên văn bản.',
  },
})
