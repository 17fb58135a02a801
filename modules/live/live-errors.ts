import { defineErrors } from '../../platform/errors.ts'

export const liveErrors = defineErrors({
  too_many_live_pages: {
    status: 429,
    title: 'Bạn đang mở quá nhiều trang cùng lúc. Đóng bớt trang không dùng; trang này vẫn làm việc được.',
  },
})
