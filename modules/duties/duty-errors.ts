import { defineErrors } from '../../platform/errors.ts'

export const dutyErrors = defineErrors({
  assignment_not_found: {
    status: 404,
    title: 'Không tìm thấy lượt giao này. Có thể đường dẫn sai hoặc nhiệm vụ không thuộc cơ quan của bạn.',
  },
  own_work: {
    status: 403,
    title:
      'Bạn đã tham gia thực hiện nhiệm vụ này nên không xác nhận kết quả được. Chuyển cho người khác của văn phòng.',
  },
  assignment_completed: {
    status: 409,
    title: 'Nhiệm vụ đã được xác nhận hoàn thành nên không thay đổi được nữa. Tải lại trang để xem kết quả.',
  },
  assignment_cancelled: {
    status: 409,
    title: 'Nhiệm vụ đã hủy theo văn bản điều chỉnh nên không thay đổi được nữa. Tải lại trang để xem.',
  },
  confirm_before_new_lead: {
    status: 409,
    title:
      'Nhiệm vụ đang chờ xác nhận hoàn thành nên chưa chuyển cơ quan chủ trì được. Xác nhận hoặc trả lại trước, rồi chuyển.',
  },
  lead_already_assigned: {
    status: 409,
    title: 'Cơ quan này đã được giao chủ trì chính nhiệm vụ đó. Chọn cơ quan khác, hoặc từ chối đề xuất.',
  },
  lead_closed: {
    status: 422,
    title: 'Cơ quan được chọn không có trong danh bạ hoặc đã ngừng hoạt động. Chọn cơ quan khác.',
  },
  choose_assignment: {
    status: 422,
    title: 'Nhiệm vụ này đang giao cho nhiều cơ quan. Chọn lượt giao của cơ quan cần chuyển rồi gửi lại.',
  },
  duty_not_found: {
    status: 404,
    title: 'Không tìm thấy nhiệm vụ này trong văn bản được sửa. Tải lại trang rồi chọn lại.',
  },
  awaiting_confirmation: {
    status: 409,
    title: 'Nhiệm vụ đang chờ văn phòng xác nhận. Chờ kết quả, hoặc đề nghị văn phòng trả lại nếu cần bổ sung.',
  },
  not_awaiting_confirmation: {
    status: 409,
    title:
      'Nhiệm vụ này không còn chờ xác nhận: người khác vừa xử lý, hoặc cơ quan chưa đề nghị. Tải lại trang để xem.',
  },
  step_not_found: { status: 404, title: 'Không tìm thấy bước công việc này. Tải lại trang rồi chọn lại.' },
  step_after_deadline: {
    status: 400,
    title: 'Hạn của bước công việc sau thời hạn của nhiệm vụ. Chọn ngày không muộn hơn thời hạn nhiệm vụ.',
  },
  evidence_in_future: {
    status: 400,
    title: 'Ngày ban hành của minh chứng ở sau hôm nay. Kiểm tra lại ngày ghi trên văn bản.',
  },
  difficulty_not_found: {
    status: 404,
    title: 'Không tìm thấy khó khăn, vướng mắc này. Có thể đường dẫn sai hoặc bạn không được xem.',
  },
  difficulty_resolved: {
    status: 409,
    title: 'Khó khăn, vướng mắc này đã có ý kiến giải quyết. Tải lại trang để xem ý kiến đó.',
  },
  difficulty_at_committee: {
    status: 409,
    title: 'Khó khăn, vướng mắc này đã chuyển Ủy ban nhân dân. Chờ ý kiến quyết định của lãnh đạo Ủy ban nhân dân.',
  },
  difficulty_at_focal_agency: {
    status: 409,
    title: 'Khó khăn, vướng mắc này đang ở cơ quan đầu mối. Chờ cơ quan đầu mối trả lời hoặc chuyển Ủy ban nhân dân.',
  },
  nobody_to_hold_difficulty: {
    status: 409,
    title:
      'Chưa có nơi nhận khó khăn, vướng mắc: danh bạ chưa có Ủy ban nhân dân tỉnh. Liên hệ quản trị để bổ sung danh bạ.',
  },
  lead_not_found: {
    status: 409,
    title: 'Có cơ quan chủ trì không nằm trong danh bạ. Chọn lại cơ quan chủ trì rồi phát hành.',
  },
})
