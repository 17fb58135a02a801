import { defineErrors } from '../../platform/errors.ts'

export const placeErrors = defineErrors({
  place_unknown: { status: 404, title: 'Không tìm thấy địa bàn này. Tải lại danh sách rồi chọn lại.' },
})
