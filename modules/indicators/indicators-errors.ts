import { defineErrors } from '../../platform/errors.ts'

export const indicatorErrors = defineErrors({
  programme_not_found: { status: 404, title: 'Không có chương trình này trong hệ thống. Chọn chương trình khác.' },
  indicator_not_found: {
    status: 404,
    title: 'Không có chỉ tiêu này trong chương trình, hoặc bạn không được xem. Chọn chỉ tiêu khác.',
  },
  scorecard_not_found: { status: 404, title: 'Không có bộ tiêu chí này trong chương trình. Chọn bộ tiêu chí khác.' },
  report_not_found: { status: 404, title: 'Không có mẫu báo cáo này trong chương trình. Chọn mẫu khác.' },
  indicator_unit_unknown: {
    status: 422,
    title: 'Đơn vị này không có trong kỳ đã chọn. Chọn đơn vị hành chính tồn tại vào cuối kỳ.',
  },
  indicator_period_future: { status: 422, title: 'Kỳ này chưa bắt đầu nên chưa có số liệu. Chọn kỳ khác.' },
  indicator_parts_wrong: {
    status: 422,
    title: 'Tỷ lệ phải nhập đủ tử số và mẫu số, mẫu số khác 0. Sửa lại hai số rồi gửi.',
  },
  indicator_reason_needed: {
    status: 422,
    title: 'Số nhập khác với số đang có. Nêu lý do rồi gửi lại.',
  },
  indicator_run_under_way: {
    status: 409,
    title: 'Chương trình này đang được tính lại. Chờ lần đó xong, hoặc dừng nó rồi chạy lại.',
  },
  indicator_run_over: { status: 409, title: 'Lần tính này đã kết thúc. Xem kết quả hoặc chạy lần mới.' },
  scorecard_threshold_wrong: {
    status: 422,
    title: 'Ngưỡng không khớp với bộ tiêu chí. Chọn lại tiêu chí, nội dung, nhóm và giá trị.',
  },
  scorecard_judgement_wrong: {
    status: 422,
    title:
      'Nội dung này không do người đánh giá, ngày không thuộc quy định đó, hoặc giá trị không đúng loại. Chọn lại rồi gửi.',
  },
  scorecard_group_overlaps: {
    status: 409,
    title: 'Đơn vị này đã thuộc một nhóm trong khoảng thời gian đó. Rút ghi nhận cũ rồi ghi lại.',
  },
  indicator_recognition_unknown: { status: 404, title: 'Không có loại công nhận này. Chọn loại khác.' },
  measure_not_found: { status: 404, title: 'Không tìm thấy thước đo này. Tải lại trang rồi chọn lại.' },
  measure_already_tied: { status: 409, title: 'Nhiệm vụ đã được gắn với thước đo này. Xem danh sách thước đo đã gắn.' },
})
