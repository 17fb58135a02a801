import { defineErrors } from '../../platform/errors.ts'

export const templatesErrors = defineErrors({
  template_not_found: { status: 404, title: 'Không tìm thấy mẫu nhiệm vụ này. Tải lại danh sách rồi chọn lại.' },
  template_used: {
    status: 409,
    title: 'Mẫu này đã được giao cho năm đã chọn. Mở đợt giao đó để xem, hoặc chọn năm khác.',
  },
  template_archived: { status: 409, title: 'Mẫu này đã lưu trữ. Khôi phục mẫu rồi giao hoặc sửa.' },
  template_source_missing: {
    status: 422,
    title: 'Không tìm thấy văn bản đã phát hành có nhiệm vụ để lập mẫu. Chọn văn bản khác.',
  },
  template_agency_unknown: { status: 422, title: 'Có cơ quan không nằm trong danh bạ. Chọn lại cơ quan.' },
  template_nothing_chosen: { status: 422, title: 'Chưa chọn nhiệm vụ nào để giao. Chọn ít nhất một nhiệm vụ.' },
})
