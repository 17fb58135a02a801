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
  assignment_recalled: {
    status: 409,
    title: 'Văn phòng đã thu hồi nhiệm vụ này nên không thay đổi được nữa. Tải lại trang để xem lý do.',
  },
  assignment_paused: {
    status: 409,
    title: 'Nhiệm vụ đang tạm dừng. Chờ văn phòng cho tiếp tục thực hiện, rồi làm lại.',
  },
  not_paused: { status: 409, title: 'Nhiệm vụ này không tạm dừng. Tải lại trang để xem tình trạng hiện nay.' },
  not_over: {
    status: 409,
    title: 'Nhiệm vụ này đang thực hiện nên không cần mở lại. Tải lại trang để xem tình trạng hiện nay.',
  },
  request_open: {
    status: 409,
    title: 'Nhiệm vụ đang có một đề nghị chờ quyết định. Chờ kết quả, hoặc rút đề nghị đó trước khi gửi đề nghị mới.',
  },
  no_open_request: {
    status: 409,
    title: 'Không còn đề nghị nào chờ quyết định: người khác vừa xử lý, hoặc cơ quan đã rút. Tải lại trang để xem.',
  },
  no_deadline_to_extend: {
    status: 409,
    title: 'Nhiệm vụ này không có thời hạn theo ngày nên không có gì để gia hạn.',
  },
  extension_not_later: {
    status: 400,
    title: 'Thời hạn đề nghị phải sau thời hạn hiện nay và không trước hôm nay. Chọn ngày khác.',
  },
  extension_after_parent: {
    status: 400,
    title: 'Thời hạn đề nghị sau thời hạn của nhiệm vụ lớn. Xin gia hạn nhiệm vụ lớn trước, hoặc chọn ngày sớm hơn.',
  },
  extensions_used_up: {
    status: 409,
    title:
      'Nhiệm vụ đã được gia hạn đủ số lần quy chế cho phép. Báo cáo khó khăn, vướng mắc để xin ý kiến Ủy ban nhân dân.',
  },
  not_themselves: { status: 422, title: 'Cơ quan được chọn đang chủ trì chính nhiệm vụ này. Chọn cơ quan khác.' },
  contribution_not_found: {
    status: 404,
    title: 'Không tìm thấy nội dung phối hợp này. Có thể đường dẫn sai hoặc bạn không được xem.',
  },
  contribution_over: {
    status: 409,
    title: 'Nội dung phối hợp này đã được gửi hoặc không còn cần nữa. Tải lại trang để xem.',
  },
  not_a_coordinator: {
    status: 422,
    title: 'Cơ quan được chọn không phối hợp nhiệm vụ này. Chọn một cơ quan trong danh sách phối hợp.',
  },
  contribution_after_deadline: {
    status: 400,
    title: 'Hạn phối hợp sau thời hạn của nhiệm vụ. Chọn ngày không muộn hơn thời hạn nhiệm vụ.',
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
