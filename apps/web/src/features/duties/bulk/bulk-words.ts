import type { BulkAct } from '../../../api/operations'

export type BulkAction = BulkAct['action']

/** What is done to many at once, on buttons and in sentences. */
export const bulkWords: Record<BulkAction, { button: string; title: string; done: string }> = {
  acknowledge: { button: 'Tiếp nhận', title: 'Tiếp nhận nhiều nhiệm vụ', done: 'đã tiếp nhận' },
  extend: { button: 'Gia hạn', title: 'Gia hạn nhiều nhiệm vụ', done: 'đã gia hạn' },
  reassign: { button: 'Chuyển chủ trì', title: 'Chuyển cơ quan chủ trì của nhiều nhiệm vụ', done: 'đã chuyển' },
}
