import { describe, expect, it } from 'vitest'
import { searchKey } from './fold-text.ts'
import { readProduct } from './read-product.ts'

describe('readProduct', () => {
  it.each([
    ['Xây dựng kế hoạch tiêm phòng, gửi Sở Y tế', 'Kế hoạch tiêm phòng'],
    ['Tham mưu UBND tỉnh ban hành Quy chế phối hợp liên ngành trước ngày 30/6', 'Quy chế phối hợp liên ngành'],
    ['Lập danh mục công trình cấp bách, trình UBND tỉnh', 'Danh mục công trình cấp bách'],
    ['Lập danh mục công trình cấp bách tại các xã trình Hội đồng nhân dân', 'Danh mục công trình cấp bách'],
    ['Lập danh sách hộ nuôi chó', 'Danh sách hộ nuôi chó'],
    ['Tổng hợp, báo cáo kết quả thực hiện', 'Báo cáo'],
    ['Tuần tra thường xuyên', null],
    ['Thực hiện nghiêm kế hoạch đã ban hành', null],
  ])('%s', (text, product) => {
    expect(readProduct(text, searchKey(text))).toBe(product)
  })
})
