import type { Details } from './audit-details'

const titled = (details: Details): string => (details.text('title') ? ` “${details.text('title')}”` : '')

const noted = (details: Details): string => (details.text('note') ? `, lý do: ${details.text('note')}` : '')

/** What people did with records of registers. */
export const registerActions: Readonly<Record<string, (details: Details) => string>> = {
  register_record_created: (details) => `ghi vào sổ bản ghi${titled(details)}`,
  register_record_edited: (details) => `sửa ${details.list('fields').length} trường của bản ghi${titled(details)}`,
  register_record_submitted: (details) => `trình bản ghi${titled(details)}`,
  register_record_verified: (details) => `xác nhận bản ghi${titled(details)}`,
  register_record_returned: (details) => `trả lại bản ghi${titled(details)}${noted(details)}`,
  register_record_removed: (details) => `xóa khỏi sổ bản ghi${titled(details)}${noted(details)}`,
  register_record_restored: (details) => `khôi phục bản ghi${titled(details)}`,
  register_published: (details) => `công khai sổ ${details.text('register')}`,
  register_unpublished: (details) => `thôi công khai sổ ${details.text('register')}`,
  register_records_edited: (details) => `sửa một trường của ${details.number('count') ?? 0} bản ghi cùng lúc`,
}
