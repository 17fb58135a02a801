import { defineErrors } from '../../platform/errors.ts'

export const accessErrors = defineErrors({
  wrong_credentials: { status: 401, title: 'Thư điện tử hoặc mật khẩu chưa đúng. Kiểm tra lại rồi đăng nhập.' },
  sign_in_locked: {
    status: 429,
    title:
      'Đăng nhập sai quá nhiều lần nên tạm khóa. Chờ hết thời gian khóa hoặc liên hệ quản trị để đặt lại mật khẩu.',
  },
  account_inactive: { status: 403, title: 'Tài khoản đã ngừng hoạt động. Liên hệ quản trị nếu cần mở lại.' },
  no_posting: {
    status: 403,
    title: 'Tài khoản chưa được phân công ở cơ quan nào. Liên hệ quản trị để được gán vai trò.',
  },
  email_taken: { status: 409, title: 'Thư điện tử này đã có tài khoản. Dùng địa chỉ khác hoặc mở tài khoản đã có.' },
  person_not_found: { status: 404, title: 'Không tìm thấy người dùng này. Tải lại danh sách rồi chọn lại.' },
  own_account: { status: 409, title: 'Không thể tự ngừng tài khoản của mình. Nhờ một quản trị khác thực hiện.' },
  already_initialised: {
    status: 409,
    title: 'Hệ thống đã có quản trị. Đăng nhập bằng tài khoản quản trị để thêm người dùng.',
  },
})
