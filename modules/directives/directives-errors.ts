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
  binary_file: {
    status: 422,
    title:
      'Bản này đọc được văn bản thuần (.txt) và Markdown (.md). Với PDF, DOCX hoặc ảnh, mở tệp, chép toàn văn rồi dán vào ô nội dung.',
  },
  unknown_encoding: {
    status: 422,
    title:
      'Không nhận ra bảng mã chữ Việt của tệp. Lưu lại tệp theo UTF-8 rồi tải lên, hoặc dán toàn văn vào ô nội dung.',
  },
  text_too_long: {
    status: 413,
    title: 'Văn bản dài hơn mức đọc được một lần nên chưa lưu gì. Tách riêng phần văn bản chỉ đạo rồi tải lên lại.',
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
  nothing_to_split: { status: 422, title: 'Vị trí tách để trống một bên. Đặt con trỏ vào giữa câu rồi tách lại.' },
  nothing_to_merge: { status: 422, title: 'Cần chọn từ hai nhiệm vụ khác nhau trở lên để gộp. Chọn thêm rồi gộp lại.' },
  unknown_organization: {
    status: 422,
    title: 'Có cơ quan không nằm trong danh bạ. Chọn lại cơ quan hoặc thêm vào danh bạ trước.',
  },
})
