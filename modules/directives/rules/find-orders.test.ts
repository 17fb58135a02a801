import { describe, expect, it } from 'vitest'
import { findOrders } from './find-orders.ts'
import { searchKey } from './fold-text.ts'

const orders = (text: string, ordered = false) =>
  findOrders({ text, key: searchKey(text) }, ordered).map(({ from, to, doer }) => [
    doer.agencies,
    text.slice(from, to).trim(),
  ])

describe('findOrders', () => {
  it('begins with who gives the order', () => {
    const text =
      'Xét đề nghị của Sở Y tế, Chủ tịch UBND tỉnh giao Sở Y tế chủ trì rà soát. Sở Tài chính bố trí kinh phí.'
    expect(orders(text)).toEqual([
      [['Sở Y tế'], 'Chủ tịch UBND tỉnh giao Sở Y tế chủ trì rà soát.'],
      [['Sở Tài chính'], 'Sở Tài chính bố trí kinh phí.'],
    ])
  })

  it('takes a sentence that begins with an agency only after an order', () => {
    const text = 'Sở Y tế tổng hợp số liệu.'
    expect(orders(text)).toEqual([])
    expect(orders(text, true)).toHaveLength(1)
  })

  it.each(['Sở Y tế đã báo cáo kết quả.', 'Thời gian qua, dịch bệnh diễn biến phức tạp.', 'Theo đề nghị của Sở Y tế.'])(
    'finds none in "%s"',
    (text) => {
      expect(orders(text, true)).toEqual([])
    },
  )
})
