import { defineErrors } from '../../../platform/errors.ts'

export const bulkErrors = defineErrors({
  bulk_run_over: {
    status: 409,
    title: 'Lần xử lý này đã xong nên không dừng được nữa. Xem kết quả của từng nhiệm vụ.',
  },
})
