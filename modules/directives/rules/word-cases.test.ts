import { describe, expect, it } from 'vitest'
import { restoreCase } from './case-restoring.ts'

const TEXT =
  'Thực hiện Kế hoạch số 12/KH-UBND về chuyển đổi số (CĐS), ông Trần Văn An cho biết Đề án Phát triển nhân lực số được duyệt.'

describe('words in capitals beside their neighbours in the text', () => {
  it.each([
    ['KẾT LUẬN CỦA ÔNG TRẦN VĂN AN VỀ CHUYỂN ĐỔI SỐ', 'Kết luận của ông Trần Văn An về chuyển đổi số'],
    ['TRIỂN KHAI KẾ HOẠCH SỐ 12/KH-UBND', 'Triển khai Kế hoạch số 12/KH-UBND'],
    ['VỀ ĐỀ ÁN PHÁT TRIỂN NHÂN LỰC', 'Về Đề án Phát triển nhân lực'],
    ['ĐẨY MẠNH CĐS CỦA UBND XÃ', 'Đẩy mạnh CĐS của UBND xã'],
    ['THEO QUYẾT ĐỊNH 34/QĐ-XYZ', 'Theo quyết định 34/QĐ-XYZ'],
  ])('%s', (capitals, restored) => {
    expect(restoreCase(capitals, TEXT)).toBe(restored)
  })
})
