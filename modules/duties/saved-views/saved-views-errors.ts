import { defineErrors } from '../../../platform/errors.ts'

export const savedViewErrors = defineErrors({
  too_many_views: {
    status: 409,
    title: 'Bạn đã lưu 50 danh sách. Xóa bớt những danh sách không dùng nữa rồi lưu lại.',
  },
  view_name_taken: { status: 409, title: 'Bạn đã có một danh sách mang tên này. Đặt tên khác.' },
})
