import { defineErrors } from '../../platform/errors.ts'

export const notificationErrors = defineErrors({
  email_choice_unfit: {
    status: 422,
    title: 'Thư tóm tắt chỉ gửi mỗi sáng hoặc không gửi. Chọn một trong hai cách đó.',
  },
  calendar_not_found: {
    status: 404,
    title: 'Không có lịch ở địa chỉ này. Tạo địa chỉ mới ở trang Tài khoản rồi đăng ký lại.',
  },
  calendar_agency_not_allowed: {
    status: 403,
    title: 'Bạn chỉ tạo được lịch của cơ quan mình làm việc. Chọn cơ quan khác.',
  },
  too_many_calendars: {
    status: 409,
    title: 'Bạn đã có 20 địa chỉ lịch. Thu hồi địa chỉ không dùng nữa rồi tạo mới.',
  },
  webhook_url_unfit: {
    status: 422,
    title: 'Địa chỉ nhận phải bắt đầu bằng https:// và không chứa tên, mật khẩu. Sửa địa chỉ rồi gửi lại.',
  },
  webhook_url_private: {
    status: 422,
    title:
      'Địa chỉ nhận nằm trong mạng nội bộ. Dùng địa chỉ công khai, hoặc nhờ người vận hành đặt WEBHOOK_ALLOW_PRIVATE=1.',
  },
  webhook_not_found: { status: 404, title: 'Không tìm thấy kênh này. Tải lại trang rồi chọn lại.' },
})
