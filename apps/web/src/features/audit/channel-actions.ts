import type { Details } from './audit-details'

const emailWords: Record<string, string> = { immediate: 'gửi ngay', digest: 'gộp vào thư buổi sáng', off: 'không gửi' }

/** Code of the ledger → what the person did about the ways of notices, to follow their name. */
export const channelActions: Readonly<Record<string, (details: Details) => string>> = {
  notification_choice_set: (details) =>
    `chọn cách nhận thư: ${emailWords[details.text('email')] ?? details.text('email')}${details.text('through') === 'mail_link' ? ', qua đường dẫn trong thư' : ''}`,
  calendar_feed_added: () => 'tạo một địa chỉ lịch thời hạn',
  calendar_feed_revoked: () => 'thu hồi một địa chỉ lịch thời hạn',
  webhook_added: (details) => `thêm kênh thông báo ${details.text('name')}`,
  webhook_changed: (details) =>
    `${details.isTrue('isActive') ? 'sửa' : 'tạm dừng'} kênh thông báo ${details.text('name')}`,
  webhook_tested: () => 'gửi thử một kênh thông báo',
  mails_retried: (details) => `cho gửi lại ${details.number('count') ?? 0} thư`,
}
