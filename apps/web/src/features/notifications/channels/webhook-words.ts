import type { WebhookDelivery } from '../../../api/operations'
import { formatDateTime } from '../../../ui/format/format-date-time'
import type { Webhook } from './channels-query'

/** How far one delivery came. */
export function deliveryWords({ state, attempts, nextAttemptAt }: WebhookDelivery): string {
  if (state === 'delivered') return 'Đã nhận'
  if (state === 'failed') return `Thôi gửi sau ${attempts} lần`
  return attempts === 0 ? 'Đang chờ gửi' : `Gửi lại lúc ${formatDateTime(nextAttemptAt)}`
}

/** Whether a gateway works, in a few words. */
export function webhookWords({ isActive, lastState, lastAnswer }: Webhook): string {
  if (!isActive) return 'Tạm dừng'
  if (lastState === null) return 'Chưa gửi lần nào'
  if (lastState === 'delivered') return 'Đang nhận'
  return lastAnswer === null ? 'Đang chờ gửi' : `Chưa nhận được: ${lastAnswer}`
}
