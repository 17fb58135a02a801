import { defineErrors } from '../../platform/errors.ts'

export const discussionErrors = defineErrors({
  comment_not_found: {
    status: 404,
    title: 'Không tìm thấy ý kiến này. Tải lại trang để xem trao đổi mới nhất.',
  },
  comment_removed: {
    status: 409,
    title: 'Ý kiến này đã gỡ nên không sửa được nữa. Viết ý kiến mới nếu cần.',
  },
  mentioned_may_not_see: {
    status: 422,
    title: 'Có người được nhắc tên không xem được nội dung này. Bỏ tên người đó rồi gửi lại.',
  },
})
