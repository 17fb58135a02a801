import { describe, expect, it } from 'vitest'
import { readDirective } from './read-directive.ts'

const read = (item: string) =>
  readDirective(`THÔNG BÁO\n\nChủ tịch UBND tỉnh kết luận như sau:\n\n${item}`).duties.map(({ agencies, text }) => [
    agencies,
    text,
  ])

describe('sentences of one item', () => {
  it('are one duty while the subject stays the same', () => {
    expect(read('1. Sở Y tế rà soát danh sách. Tổ chức tiêm bổ sung.')).toEqual([
      [['Sở Y tế'], 'Sở Y tế rà soát danh sách. Tổ chức tiêm bổ sung'],
    ])
  })

  it.each([
    ['1. Sở Y tế rà soát danh sách. Sở Tài chính bố trí kinh phí.', 'Sở Tài chính', 'Sở Tài chính bố trí kinh phí'],
    ['1. Giao Sở Y tế rà soát. Yêu cầu UBND xã An Phú hỗ trợ.', 'UBND xã An Phú', 'Yêu cầu UBND xã An Phú hỗ trợ'],
    ['1. Sở Y tế rà soát. Đồng thời, giao Công an tỉnh hỗ trợ.', 'Công an tỉnh', 'Đồng thời, giao Công an tỉnh hỗ trợ'],
    [
      '1. Sở Y tế rà soát. Giao đồng chí Trần Văn An chỉ đạo việc này.',
      'đồng chí Trần Văn An',
      'Giao đồng chí Trần Văn An chỉ đạo việc này',
    ],
  ])('%s', (item, agency, text) => {
    expect(read(item)[1]).toEqual([[agency], text])
  })

  it('under an agency keep what it asks of others', () => {
    expect(read('1. Sở Y tế:\na) Kiểm tra các cơ sở. Yêu cầu Công ty Sông Trà báo cáo.')).toHaveLength(1)
  })
})
