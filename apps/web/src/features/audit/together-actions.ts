import { formatDate } from '../../ui/format/format-date'
import type { Details } from './audit-details'

const where = (details: Details): string =>
  details.text('audience') === 'office' ? 'ghi chú của văn phòng' : 'trao đổi'

/** What people did with each other: discussions, watching, receipts, meetings. */
export const togetherActions: Readonly<Record<string, (details: Details) => string>> = {
  comment_added: (details) => `viết ${where(details)} về nhiệm vụ`,
  comment_edited: (details) => `sửa ý kiến của mình trong ${where(details)}`,
  comment_removed: (details) => `gỡ ý kiến của mình trong ${where(details)}`,
  watching_started: () => 'theo dõi nhiệm vụ',
  watching_ended: () => 'thôi theo dõi nhiệm vụ',
  directive_unopened_reminded: (details) => `nhắc ${details.number('agencies') ?? 0} cơ quan chưa mở văn bản`,
  meeting_opened: (details) =>
    `mở cuộc họp “${details.text('title')}” ngày ${formatDate(details.text('heldOn'))}, ${details.number('items') ?? 0} nhiệm vụ`,
  meeting_item_decided: (details) =>
    details.isTrue('isDecided')
      ? 'ghi kết luận về một nhiệm vụ tại cuộc họp'
      : details.isTrue('isSkipped')
        ? 'bỏ qua một nhiệm vụ tại cuộc họp'
        : 'xóa kết luận về một nhiệm vụ tại cuộc họp',
  meeting_closed: (details) =>
    `kết thúc cuộc họp “${details.text('title')}”, ${details.number('concluded') ?? 0} kết luận`,
}
