import { defineErrors } from '../../platform/errors.ts'

export const workingDaysErrors = defineErrors({
  working_day_unchanged: {
    status: 422,
    title: 'Ngày này vốn đã như vậy theo lịch chung. Chọn ngày khác, hoặc đổi "ngày nghỉ" và "ngày làm việc".',
  },
  working_day_exception_not_found: {
    status: 404,
    title: 'Không có thay đổi nào cho ngày này. Tải lại trang để xem lịch hiện tại.',
  },
})
