import type { Details } from './audit-details'

/** Parts, periods, what was entered directly, templates: code of the ledger → what the person did. */
export const breakingDownActions: Readonly<Record<string, (details: Details) => string>> = {
  parts_given: (details) => `giao ${details.list('partIds').length} phần việc của nhiệm vụ`,
  instances_opened: (details) => `mở ${details.number('count') ?? 0} kỳ của các nhiệm vụ định kỳ`,
  directive_entered: (details) => `nhập trực tiếp và giao ${details.number('dutyCount') ?? 0} nhiệm vụ`,
  directive_terms_changed: () => 'sửa độ khẩn, lĩnh vực hoặc lãnh đạo phụ trách của văn bản',
  template_made: (details) => `lập mẫu nhiệm vụ ${details.text('name')}`,
  template_edited: (details) => `sửa mẫu nhiệm vụ ${details.text('name')}`,
  template_archived: () => 'lưu trữ một mẫu nhiệm vụ',
  template_restored: () => 'khôi phục một mẫu nhiệm vụ',
  template_given: (details) =>
    `giao ${details.number('dutyCount') ?? 0} nhiệm vụ theo mẫu cho năm ${details.number('year') ?? '?'}`,
}
