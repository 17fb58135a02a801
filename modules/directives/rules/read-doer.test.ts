import { describe, expect, it } from 'vitest'
import { searchKey } from './fold-text.ts'
import { readDoer, readTopicalDoer } from './read-doer.ts'

const words = (text: string) => ({ text, key: searchKey(text) })

describe('readDoer', () => {
  it.each([
    ['Sở Y tế rà soát danh sách.', ['Sở Y tế']],
    ['Giao Công an tỉnh kịp thời xử lý.', ['Công an tỉnh']],
    ['Phân công Sở Nội vụ làm đầu mối.', ['Sở Nội vụ']],
    ['Đề nghị Hội Nông dân tỉnh vận động hội viên.', ['Hội Nông dân tỉnh']],
    ['UBND các xã có trách nhiệm lập danh sách.', ['UBND các xã']],
    ['Sở Tài chính, trên cơ sở đề xuất của các sở, chủ trì tổng hợp.', ['Sở Tài chính']],
    ['Căn cứ kế hoạch này, các sở, ngành xây dựng kế hoạch.', ['các sở, ngành']],
    ['Trên cơ sở hướng dẫn của Bộ, Sở Y tế ban hành quy trình.', ['Sở Y tế']],
    ['Nhận được Công văn này, UBND các xã triển khai thực hiện.', ['UBND các xã']],
    ['Đối với các xã còn đất lúa: cần tuyên truyền.', ['các xã còn đất lúa']],
    ['Chủ tịch UBND tỉnh giao Sở Y tế tham mưu.', ['Sở Y tế']],
  ])('%s', (text, agencies) => {
    expect(readDoer(words(text))?.agencies).toEqual(agencies)
  })

  it.each([
    'Chỉ đạo Bảo hiểm xã hội tỉnh chi trả kịp thời.',
    'Thực hiện kê khai theo quy định, nhắc nhở các tổ chức, cá nhân khai thác nước.',
    'Đối với các khu đã có nước sạch, tiếp tục duy trì.',
    'Yêu cầu và đôn đốc các doanh nghiệp thực hiện.',
    'TỔ CHỨC THỰC HIỆN',
  ])('nobody in "%s"', (text) => {
    expect(readDoer(words(text))).toBeNull()
  })

  it.each([
    'Sở Y tế',
    '9. Sở Y tế'.slice(3),
    'Đề nghị Mặt trận Tổ quốc Việt Nam tỉnh:',
    'UBND các xã có trách nhiệm:',
    'Đối với Sở Y tế',
  ])('"%s" is a heading', (text) => {
    expect(readDoer(words(text))?.whole).toBe(true)
  })
})

describe('readTopicalDoer', () => {
  it('finds who is told after the topic', () => {
    expect(readTopicalDoer(words('Về nguồn vốn: Giao Sở Tài chính tham mưu.'))?.agencies).toEqual(['Sở Tài chính'])
  })
})
