import { describe, expect, it } from 'vitest'
import { gist } from './gist'

describe('the gist of a duty', () => {
  it.each([
    ['Chủ trì, phối hợp với Sở Tài chính lập danh mục công trình đầu tư công', 'Lập danh mục công trình đầu tư công'],
    ['Phối hợp với Sở Y tế bố trí kinh phí mua thẻ bảo hiểm y tế', 'Bố trí kinh phí mua thẻ bảo hiểm y tế'],
    [
      'Chủ trì, phối hợp với các sở, ban, ngành cấp tỉnh có liên quan và các địa phương đề xuất danh mục',
      'Đề xuất danh mục',
    ],
    ['Là đầu mối, chủ trì theo dõi, tổng hợp kết quả', 'Theo dõi, tổng hợp kết quả'],
    ['Phối hợp với Sở Kế hoạch và Đầu tư xây dựng chương trình', 'Xây dựng chương trình'],
    ['Củng cố trạm y tế xã', 'Củng cố trạm y tế xã'],
    ['Phối hợp với các huyện trong vùng', 'Phối hợp với các huyện trong vùng'],
  ])('%s', (text, words) => {
    expect(gist(text)).toBe(words)
  })
})
