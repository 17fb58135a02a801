import { defineErrors } from '../../platform/errors.ts'

export const statisticsErrors = defineErrors({
  period_days_needed: {
    status: 400,
    title: 'Khoảng ngày tự chọn cần ngày đầu và ngày cuối. Chọn cả hai ngày rồi xem lại.',
  },
  period_days_reversed: { status: 400, title: 'Ngày đầu phải trước hoặc trùng ngày cuối. Sửa lại khoảng ngày.' },
  period_number_wrong: { status: 400, title: 'Không có tháng hoặc quý này. Chọn tháng 1 đến 12, hoặc quý 1 đến 4.' },
  period_not_over: {
    status: 422,
    title: 'Kỳ này chưa kết thúc nên chưa chốt được. Chờ hết ngày cuối của kỳ, hoặc chọn kỳ trước.',
  },
  period_closed_already: {
    status: 409,
    title: 'Kỳ này đã được chốt. Số liệu đã chốt không sửa được; mở kỳ đã chốt để xem hoặc ghi chú thêm.',
  },
  closed_period_not_found: { status: 404, title: 'Không tìm thấy kỳ đã chốt này. Quay lại danh sách các kỳ đã chốt.' },
  changes_too_long: {
    status: 400,
    title: 'Chỉ so sánh được hai ngày cách nhau không quá 92 ngày. Chọn khoảng ngắn hơn, hoặc xem thống kê theo quý.',
  },
  changes_in_future: { status: 400, title: 'Ngày sau không được ở tương lai. Chọn hôm nay hoặc một ngày đã qua.' },
})
