import type { DirectiveReview } from '../../../../api/operations'
import type { SaveSummary } from '../desk/save-summary'

/** Why the draft cannot be issued yet, in words with the next step; null when it can. */
export function whyNotYet(
  review: Pick<DirectiveReview, 'problems'>,
  saving: SaveSummary,
  signedOff: boolean,
): string | null {
  const { length } = review.problems
  if (length > 0) return `Chưa phát hành được: còn ${length} mục cần xử lý.`
  if (saving.phase === 'clash') return 'Chưa phát hành được: chọn bản giữ lại ở thẻ người khác cũng vừa sửa.'
  if (saving.phase === 'refused') return 'Chưa phát hành được: có phần chưa lưu được, xem thẻ báo lỗi.'
  if (saving.phase === 'incomplete') return 'Chưa phát hành được: có mục nhập dở, nhập nốt ngày hoặc kỳ còn thiếu.'
  if (saving.phase === 'failed') return 'Chưa phát hành được: đang chờ lưu lại, kiểm tra đường truyền.'
  if (!signedOff) return 'Đọc hết văn bản rồi đánh dấu đã rà soát toàn văn.'
  return null
}
