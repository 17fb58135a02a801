import type { Details } from './audit-details'

const bulkWords: Readonly<Record<string, string>> = {
  acknowledge: 'tiếp nhận',
  extend: 'gia hạn',
  reassign: 'chuyển cơ quan chủ trì',
}

/** What people did with lists of duties: saved lists, acts on many at once. */
export const listActions: Readonly<Record<string, (details: Details) => string>> = {
  view_saved: (details) => `lưu danh sách “${details.text('name')}”${details.isTrue('isShared') ? ', dùng chung' : ''}`,
  view_changed: (details) => `sửa danh sách đã lưu “${details.text('name')}”`,
  view_deleted: (details) => `xóa danh sách đã lưu “${details.text('name')}”`,
  bulk_started: (details) =>
    `${bulkWords[details.text('action')] ?? 'xử lý'} ${details.number('total') ?? 0} nhiệm vụ cùng lúc`,
  bulk_cancelled: () => 'dừng việc đang làm cho nhiều nhiệm vụ',
}
