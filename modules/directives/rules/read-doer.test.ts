import { describe, expect, it } from 'vitest'
import { searchKey } from './fold-text.ts'
import { readDoer, readNamedAfterColon, readOrderAfterColon, readTopicalDoer } from './read-doer.ts'

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
    ['Thống nhất giao Sở Tài chính bố trí vốn.', ['Sở Tài chính']],
    ['Ủy quyền cho Sở Nội vụ ký văn bản.', ['Sở Nội vụ']],
    ['Ban Thường vụ Tỉnh ủy giao Văn phòng Tỉnh ủy theo dõi.', ['Văn phòng Tỉnh ủy']],
    ['Về đường ven sông: Sở Xây dựng chủ trì, phối hợp với Sở Y tế, UBND các xã thực hiện.', ['Sở Xây dựng']],
    ['Các cơ sở kinh doanh xăng dầu có trách nhiệm niêm yết giá.', ['Các cơ sở kinh doanh xăng dầu']],
    [
      'Các công ty lâm nghiệp, Vườn quốc gia Trà Sơn, chủ rừng khác: Xây dựng phương án.',
      ['Các công ty lâm nghiệp', 'Vườn quốc gia Trà Sơn', 'chủ rừng khác'],
    ],
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

describe('a doer after a colon', () => {
  it('is named by an order whatever the matter', () => {
    const text = 'Kinh phí khen thưởng: giao Sở Nội vụ tham mưu.'
    expect(readOrderAfterColon(words(text))?.agencies).toEqual(['Sở Nội vụ'])
  })

  it('is an agency with its verb', () => {
    const text = 'Tổ chức diễn đàn trẻ em: Tỉnh đoàn chủ trì, phối hợp với Sở Y tế.'
    expect(readNamedAfterColon(words(text))?.agencies).toEqual(['Tỉnh đoàn'])
  })

  it.each(['Kiện toàn Ban Chỉ đạo gồm: Sở Nội vụ là thành viên, Sở Y tế.', 'Các nội dung sau: rà soát, thống kê.'])(
    '"%s" names none',
    (text) => {
      expect(readNamedAfterColon(words(text))).toBeNull()
    },
  )
})
