import { describe, expect, it } from 'vitest'
import { searchKey } from './fold-text.ts'
import { namesDocument, readProduct } from './read-product.ts'

describe('readProduct', () => {
  it.each([
    ['Xây dựng kế hoạch tiêm phòng, gửi Sở Y tế', 'Kế hoạch tiêm phòng'],
    ['Tham mưu UBND tỉnh ban hành Quy chế phối hợp liên ngành trước ngày 30/6', 'Quy chế phối hợp liên ngành'],
    ['Lập danh mục công trình cấp bách, trình UBND tỉnh', 'Danh mục công trình cấp bách'],
    ['Lập danh mục công trình cấp bách tại các xã trình Hội đồng nhân dân', 'Danh mục công trình cấp bách'],
    ['Lập danh sách hộ nuôi chó', 'Danh sách hộ nuôi chó'],
    ['Tổng hợp, báo cáo kết quả thực hiện', 'Báo cáo kết quả thực hiện'],
    ['Rà soát, báo cáo UBND tỉnh trong quý II', 'Báo cáo'],
    [
      'Xây dựng phương án phòng cháy, chữa cháy rừng, hoàn thành trước ngày 31/3',
      'Phương án phòng cháy, chữa cháy rừng',
    ],
    ['Gửi danh sách cán bộ đầu mối về Phòng Nội vụ', 'Danh sách cán bộ đầu mối'],
    ['Xây dựng kế hoạch của cơ quan, địa phương mình, gửi Sở Nội vụ', 'Kế hoạch của cơ quan, địa phương mình'],
    ['Tuần tra thường xuyên', null],
    ['Thực hiện nghiêm kế hoạch đã ban hành', null],
  ])('%s', (text, product) => {
    expect(readProduct(text, searchKey(text))?.name ?? null).toBe(product)
  })

  it('tells a name that was cut off', () => {
    const long = `Xây dựng kế hoạch ${'rất '.repeat(30)}dài`
    expect(readProduct(long, long.toLowerCase())?.whole).toBe(false)
  })

  it('knows when no document is spoken of', () => {
    expect(namesDocument('tuần tra thường xuyên')).toBe(false)
    expect(namesDocument('thực hiện nghiêm kế hoạch')).toBe(true)
  })
})
