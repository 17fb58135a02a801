import { defineErrors } from '../../platform/errors.ts'

export const reorganizationErrors = defineErrors({
  reorganization_not_found: {
    status: 404,
    title: 'Không tìm thấy đợt sắp xếp này. Có thể đường dẫn sai hoặc đợt sắp xếp đã được bỏ.',
  },
  reorganization_recorded: {
    status: 409,
    title: 'Đợt sắp xếp đã được ghi nhận nên không sửa được nữa. Nếu ghi sai, hoàn tác rồi lập đợt mới.',
  },
  reorganization_not_ready: {
    status: 409,
    title: 'Đợt sắp xếp chưa ghi nhận được. Xem từng vấn đề được nêu và sửa trước khi ghi nhận.',
  },
  reorganization_undo_prevented: {
    status: 409,
    title: 'Không hoàn tác được vì đã có việc mới phụ thuộc vào đợt sắp xếp này. Xem lý do bên dưới.',
  },
  reorganization_not_recorded: {
    status: 409,
    title: 'Chỉ hoàn tác được đợt sắp xếp đã ghi nhận. Tải lại trang để xem trạng thái hiện nay.',
  },
  reorganization_running: {
    status: 409,
    title: 'Đợt sắp xếp đang được thực hiện. Chờ xong hoặc tạm dừng rồi thử lại.',
  },
  effective_day_needed: {
    status: 422,
    title: 'Nhập ngày hiệu lực trước, để biết các địa bàn thay đổi thế nào vào ngày đó.',
  },
  sheet_needs_effective_day: {
    status: 422,
    title:
      'Đợt sắp xếp chưa có ngày hiệu lực nên chưa biết tìm đơn vị vào ngày nào. Nhập ngày hiệu lực rồi tải bảng lên.',
  },
  change_not_found: { status: 404, title: 'Không tìm thấy thay đổi này trong đợt sắp xếp. Tải lại trang rồi thử lại.' },
  choice_not_offered: {
    status: 422,
    title: 'Có cơ quan được chọn không phải đơn vị kế thừa trong đợt sắp xếp này. Chọn trong danh sách được nêu.',
  },
  run_not_there: {
    status: 409,
    title: 'Không có lượt thực hiện nào để tạm dừng hoặc chạy tiếp. Tải lại trang để xem.',
  },
})
