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
  post_not_found: { status: 404, title: 'Không tìm thấy vị trí công tác này. Tải lại trang rồi chọn lại.' },
  posting_not_found: {
    status: 404,
    title: 'Không tìm thấy việc giữ vị trí này. Tải lại trang rồi chọn lại.',
  },
  agency_not_then: {
    status: 409,
    title: 'Cơ quan không tồn tại vào ngày này. Chọn ngày khác hoặc cơ quan khác.',
  },
  post_not_then: {
    status: 409,
    title: 'Vị trí công tác không có suốt thời gian này. Chọn lại ngày bắt đầu và ngày kết thúc.',
  },
  posting_overlaps: {
    status: 409,
    title: 'Người này đã giữ vị trí đó trong thời gian này. Chọn ngày khác, hoặc cho thôi giữ trước.',
  },
  posting_ended: { status: 409, title: 'Việc giữ vị trí này đã kết thúc trước ngày đó. Tải lại trang để xem.' },
  post_closed: { status: 409, title: 'Vị trí công tác này đã kết thúc trước ngày đó. Tải lại trang để xem.' },
  posting_without_days: {
    status: 409,
    title: 'Người giữ vị trí phải giữ ít nhất một ngày. Chọn ngày thôi giữ sau ngày bắt đầu.',
  },
  last_administrator: {
    status: 409,
    title: 'Sau thay đổi này sẽ có ngày không còn ai quản trị. Giao quyền quản trị cho người khác trước.',
  },
  already_initialised: {
    status: 409,
    title: 'Hệ thống đã có quản trị. Đăng nhập bằng tài khoản quản trị để thêm người dùng.',
  },
})
