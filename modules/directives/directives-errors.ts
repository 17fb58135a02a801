import { defineErrors } from '../../platform/errors.ts'

export const directivesErrors = defineErrors({
  directive_not_found: {
    status: 404,
    title: 'Không tìm thấy văn bản này. Có thể đường dẫn sai hoặc bạn không được xem.',
  },
  directive_already_here: {
    status: 409,
    title: 'Văn bản này đã có trong hệ thống nên chưa lưu thêm gì. Mở bản đã có để xem hoặc rà soát tiếp.',
  },
  not_a_directive: {
    status: 422,
    title:
      'Chưa nhận ra văn bản chỉ đạo trong nội dung này. Kiểm tra lại nội dung, hoặc tiếp tục để nhập nhiệm vụ bằng tay.',
  },
  empty_file: { status: 422, title: 'Nội dung đang trống. Chọn tệp khác hoặc dán toàn văn văn bản.' },
  directive_file_missing: { status: 422, title: 'Chưa nhận được tệp nào. Chọn một tệp văn bản rồi tải lên.' },
  pasted_no_text: {
    status: 422,
    title: 'Nội dung dán vào không phải chữ. Mở văn bản gốc, chép toàn văn rồi dán lại, hoặc tải tệp lên.',
  },
  text_too_long: {
    status: 413,
    title: 'Văn bản dài hơn mức đọc được một lần nên chưa lưu gì. Tách riêng phần văn bản chỉ đạo rồi tải lên lại.',
  },
  reading_run_not_found: {
    status: 404,
    title: 'Không tìm thấy đợt đọc văn bản này. Có thể đường dẫn sai hoặc bạn không được xem.',
  },
  reading_run_cancelled: { status: 409, title: 'Đợt đọc này đã hủy nên không nhận thêm tệp. Mở đợt mới rồi tải lên.' },
  reading_run_full: { status: 409, title: 'Đợt đọc này đã đủ số tệp tối đa. Mở đợt mới để tải thêm.' },
  reading_file_not_found: {
    status: 404,
    title: 'Không tìm thấy tệp này trong đợt đọc. Tải lại trang rồi chọn lại.',
  },
  reading_file_finished: { status: 409, title: 'Tệp này đã đọc xong nên không hủy được nữa. Tải lại trang để xem.' },
  reading_file_not_stopped: {
    status: 409,
    title: 'Tệp này đang chờ, đang đọc hoặc đã đọc xong nên không cần đọc lại. Tải lại trang để xem.',
  },
  source_page_not_found: { status: 404, title: 'Văn bản không có trang này. Tải lại trang rồi chọn lại.' },
  source_page_not_drawn: {
    status: 422,
    title: 'Chưa dựng được hình của trang này từ tệp gốc. Tải tệp gốc về để xem; phần chữ và nhiệm vụ vẫn dùng được.',
  },
  directive_issued: {
    status: 409,
    title: 'Văn bản đã phát hành nên không sửa được nữa. Mở danh sách nhiệm vụ để theo dõi việc thực hiện.',
  },
  directive_discarded: { status: 409, title: 'Bản rà soát này đã bị bỏ. Tải văn bản lên lại nếu cần rà soát.' },
  already_issued: {
    status: 409,
    title: 'Văn bản này đã được phát hành trước đó. Mở danh sách nhiệm vụ để xem các lượt giao.',
  },
  not_ready_to_issue: {
    status: 409,
    title: 'Chưa phát hành được. Xử lý các mục còn thiếu trong danh sách rồi phát hành lại.',
  },
  whole_text_not_reviewed: {
    status: 422,
    title: 'Chưa xác nhận đã rà soát toàn văn. Đọc hết văn bản, đánh dấu "Đã rà soát toàn văn" rồi phát hành.',
  },
  draft_duty_not_found: {
    status: 404,
    title: 'Không tìm thấy nhiệm vụ này trong bản rà soát. Tải lại trang rồi chọn lại.',
  },
  draft_duty_removed: {
    status: 409,
    title: 'Nhiệm vụ này đã được loại, tách hoặc gộp. Khôi phục nhiệm vụ trước khi sửa, hoặc sửa nhiệm vụ thay thế.',
  },
  span_outside_text: { status: 422, title: 'Đoạn chọn không nằm trong văn bản. Chọn lại đoạn chữ ở cột bên trái.' },
  nothing_to_reckon: {
    status: 422,
    title: 'Văn bản không nêu số ngày để tính thời hạn. Nhập ngày hoàn thành thay cho ngày bắt đầu tính.',
  },
  nothing_to_split: { status: 422, title: 'Vị trí tách để trống một bên. Đặt con trỏ vào giữa câu rồi tách lại.' },
  nothing_to_merge: { status: 422, title: 'Cần chọn từ hai nhiệm vụ khác nhau trở lên để gộp. Chọn thêm rồi gộp lại.' },
  relation_not_found: {
    status: 404,
    title: 'Không tìm thấy văn bản được viện dẫn này. Tải lại trang rồi chọn lại.',
  },
  relation_to_itself: { status: 422, title: 'Văn bản không thể là văn bản liên quan của chính nó. Chọn văn bản khác.' },
  related_directive_not_found: {
    status: 422,
    title: 'Không tìm thấy văn bản được chọn, hoặc văn bản đó đã bị bỏ. Chọn văn bản khác.',
  },
  proposal_not_found: {
    status: 404,
    title: 'Không tìm thấy đề xuất điều chỉnh này. Tải lại trang rồi chọn lại.',
  },
  proposal_decided: {
    status: 409,
    title: 'Đề xuất này đã được xử lý trước đó. Tải lại trang để xem kết quả.',
  },
  amending_directive_not_issued: {
    status: 409,
    title: 'Văn bản sửa đổi chưa phát hành nên chưa điều chỉnh nhiệm vụ được. Phát hành văn bản rồi xử lý đề xuất.',
  },
  amended_directive_unknown: {
    status: 422,
    title: 'Chưa rõ văn bản được sửa là văn bản nào. Chọn văn bản đó ở mục Văn bản liên quan rồi xử lý đề xuất.',
  },
  proposal_needs_duty: { status: 422, title: 'Chưa rõ nhiệm vụ được điều chỉnh. Chọn nhiệm vụ rồi gửi lại.' },
  proposal_duty_elsewhere: {
    status: 422,
    title: 'Nhiệm vụ hoặc lượt giao được chọn không thuộc văn bản được sửa. Chọn lại nhiệm vụ.',
  },
  proposal_needs_deadline: { status: 422, title: 'Đề xuất chưa có ngày cụ thể. Chọn thời hạn mới rồi gửi lại.' },
  proposal_needs_organization: {
    status: 422,
    title: 'Đề xuất chưa rõ cơ quan chủ trì mới. Chọn cơ quan trong danh bạ rồi gửi lại.',
  },
  proposal_needs_one_lead: {
    status: 422,
    title: 'Mỗi lượt giao chỉ có một cơ quan chủ trì (Nghị định 39/2022/NĐ-CP). Chọn đúng một cơ quan rồi gửi lại.',
  },
  proposal_needs_wording: { status: 422, title: 'Đề xuất chưa có nội dung mới. Nhập nội dung nhiệm vụ rồi gửi lại.' },
  leader_unknown: {
    status: 422,
    title: 'Người được chọn hiện không phải lãnh đạo Ủy ban nhân dân. Chọn lại lãnh đạo.',
  },
  said_in_future: { status: 400, title: 'Ngày cho ý kiến ở sau hôm nay. Chọn ngày đã qua hoặc hôm nay.' },
  typed_deadline_missing: {
    status: 400,
    title: 'Có nhiệm vụ chưa chọn ngày hoặc chu kỳ. Chọn thời hạn, hoặc không thời hạn.',
  },
  typed_deadline_in_past: { status: 400, title: 'Có thời hạn trước ngày giao. Chọn ngày từ ngày giao trở đi.' },
  unknown_organization: {
    status: 422,
    title: 'Có cơ quan không nằm trong danh bạ. Chọn lại cơ quan hoặc thêm vào danh bạ trước.',
  },
})
