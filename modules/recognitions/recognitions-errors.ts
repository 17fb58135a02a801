import { defineErrors } from '../../platform/errors.ts'

export const recognitionErrors = defineErrors({
  recognition_kind_unknown: {
    status: 404,
    title: 'Không có danh hiệu này. Tải lại danh sách danh hiệu rồi chọn lại.',
  },
  recognition_level_wrong: {
    status: 422,
    title: 'Danh hiệu này không ghi cho cấp của đơn vị đã chọn. Chọn đơn vị khác hoặc danh hiệu khác.',
  },
  recognition_place_absent: {
    status: 422,
    title: 'Đơn vị chưa có hoặc không còn vào ngày bắt đầu. Chọn ngày khác, hoặc chọn đơn vị có vào ngày đó.',
  },
  recognition_overlaps: {
    status: 409,
    title: 'Khoảng thời gian này trùng với một ghi nhận đã có của đơn vị. Rút ghi nhận đó hoặc chọn ngày khác.',
  },
  recognition_not_found: { status: 404, title: 'Không tìm thấy ghi nhận này. Tải lại danh sách rồi chọn lại.' },
  recognition_withdrawn: { status: 409, title: 'Ghi nhận này đã được rút. Tải lại danh sách để xem lý do.' },
})
