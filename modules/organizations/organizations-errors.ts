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
  parent_not_then: {
    status: 409,
    title:
      'Cơ quan cấp trên này không tồn tại suốt thời gian của thông tin đang sửa. Chọn cơ quan khác; nếu cấp trên đổi từ một ngày, ghi một đợt sắp xếp.',
  },
  parent_below: {
    status: 409,
    title: 'Cơ quan vừa chọn đang trực thuộc chính cơ quan này. Chọn một cơ quan cấp trên khác.',
  },
  committee_not_then: {
    status: 409,
    title: 'Vào ngày này danh bạ chưa có Ủy ban nhân dân tỉnh. Chọn một ngày khác.',
  },
  province_unset: {
    status: 409,
    title: 'Chưa rõ Ủy ban nhân dân tỉnh ở địa bàn nào. Chọn tỉnh rồi thực hiện lại.',
  },
  organization_not_found: {
    status: 404,
    title: 'Không tìm thấy cơ quan này trong danh bạ. Tải lại danh sách rồi chọn lại.',
  },
})
