import { defineErrors } from '../../platform/errors.ts'

export const meetingErrors = defineErrors({
  meeting_not_found: { status: 404, title: 'Không tìm thấy cuộc họp này. Xem lại danh sách cuộc họp.' },
  meeting_item_not_found: {
    status: 404,
    title: 'Nhiệm vụ này không có trong cuộc họp. Tải lại trang để xem danh sách của cuộc họp.',
  },
  meeting_closed: {
    status: 409,
    title: 'Cuộc họp đã kết thúc nên kết luận không sửa được nữa. Trao đổi thêm tại trang của nhiệm vụ.',
  },
  nothing_to_meet_about: {
    status: 409,
    title: 'Không có nhiệm vụ quá hạn và không có đề nghị chờ Ủy ban nhân dân, nên chưa cần mở cuộc họp.',
  },
  compared_with_later_day: {
    status: 400,
    title: 'Ngày đối chiếu phải trước ngày họp. Chọn lại ngày.',
  },
})
