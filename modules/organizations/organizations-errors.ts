import { defineErrors } from '../../platform/errors.ts'

export const organizationErrors = defineErrors({
  organization_name_taken: { status: 409, title: 'Đã có cơ quan mang tên này. Chọn cơ quan đã có trong danh bạ.' },
  organization_code_taken: { status: 409, title: 'Mã định danh này đang thuộc một cơ quan khác. Kiểm tra lại mã.' },
  place_not_found: {
    status: 404,
    title: 'Không tìm thấy địa bàn này vào ngày đã chọn. Tải lại danh sách rồi chọn lại.',
  },
  space_exists: {
    status: 409,
    title: 'Đã có không gian mang mã này. Đăng nhập bằng tài khoản quản trị, hoặc dùng mã khác.',
  },
  organization_not_found: {
    status: 404,
    title: 'Không tìm thấy cơ quan này trong danh bạ. Tải lại danh sách rồi chọn lại.',
  },
})
